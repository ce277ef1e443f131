import type { ComponentType } from 'react';
import type { CorrectableField } from '../../queries/editing.ts';
import type { InputsProps } from './context.ts';
import { Parties, People } from './rows.tsx';
import { Act, Country, Day, Days, Person, Place, Rejected, Side, Speaker, Themes, Words } from './simple.tsx';

/** The inputs of each field. */
export const INPUTS: Readonly<Record<CorrectableField, ComponentType<InputsProps>>> = {
  VISIT_SENDERS: (props) => <Parties {...props} hosts={false} />,
  VISIT_HOSTS: (props) => <Parties {...props} hosts />,
  VISIT_LEADER: Person,
  VISIT_DAYS: Days,
  MEETING_DAY: Day,
  MEETING_PLACE: Place,
  MEETING_GUESTS: People,
  MEETING_HOSTS: People,
  STATEMENT_SIDE: Side,
  STATEMENT_SPEAKER: Speaker,
  STATEMENT_ACT: Act,
  STATEMENT_THEMES: Themes,
  STATEMENT_REJECTED: Rejected,
  PERSON_NAME: Words,
  PERSON_COUNTRY: Country,
  OFFICE_TITLE: Words,
};
