import { DatePrecision as Precisions, Side as Sides, Stage as Stages } from '@communique/db';
import { builder } from '../builder.ts';

export const Side = builder.enumType(Sides, {
  name: 'Side',
  description: 'The part that a party plays in a visit.',
  values: {
    SENDER: { description: 'It travels.' },
    HOST: { description: 'It receives.' },
    BOTH: { description: 'All parties together: of statements only.' },
  },
});

export const Stage = builder.enumType(Stages, {
  name: 'Stage',
  description: 'Whether a host was visited by the day of the report.',
  values: {
    VISITED: { description: 'The delegation was there.' },
    PLANNED: { description: 'The delegation is to go there.' },
  },
});

export const DatePrecision = builder.enumType(Precisions, {
  name: 'DatePrecision',
  description: 'How exactly a date is known.',
  values: {
    DAY: { description: 'To the day.' },
    MONTH: { description: 'To the month.' },
    YEAR: { description: 'To the year.' },
  },
});

export const Direction = builder.enumType('Direction', {
  description: 'Which way a visit goes, seen from one country. It is worked out on request, never stored.',
  values: {
    OUTGOING: { description: 'The country sends the delegation.' },
    INCOMING: { description: 'The country receives the delegation.' },
  } as const,
});

export const PartySide = builder.enumType('PartySide', {
  description: 'The part that a locality plays in a visit.',
  values: {
    SENDER: { description: 'It travels.' },
    HOST: { description: 'It receives.' },
  } as const,
});
