export type {
  DaysValue,
  Field,
  FieldValues,
  PartyValue,
  PersonValue,
  PlaceValue,
  SpeakerValue,
  Subject,
} from '../correcting/index.ts';
export { FIELDS, fieldsAt, fieldsOf, isField } from '../correcting/index.ts';
export type { Author, Editing } from './author.ts';
export { EditConflict, EditFailure, NothingThere, UnusableEdit } from './failures.ts';
export { confirmField, correctField, type FieldEdit } from './fields.ts';
export { mergePeople, type PeopleEdited, splitPerson } from './people.ts';
export { type FieldState, fieldState } from './state.ts';
export { findTarget, type Target } from './subjects.ts';
export { undoCorrection } from './undo.ts';
export { mergeVisits, rejectVisit, splitVisit, type VisitsEdited } from './visits.ts';
