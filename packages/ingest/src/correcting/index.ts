export { type Anchor, type Anchored, currentId, meetingAnchor, statementAnchor } from './anchors.ts';
export { daysOf, withDays } from './days.ts';
export { FIELDS, fieldsAt, fieldsOf, isField } from './fields.ts';
export { type Corrections, type Given, given, keyOf, NO_CORRECTIONS, valueOr } from './in-force.ts';
export type {
  DaysValue,
  Field,
  FieldValues,
  PartyValue,
  PersonValue,
  PlaceValue,
  SpeakerValue,
  Subject,
} from './values.ts';
