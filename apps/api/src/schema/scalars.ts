import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days are UTC midnights inside the program and ISO 8601 days outside. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** @throws GraphQLError when the text is no day of the calendar (2023-02-30 is none). */
export function parseDay(value: unknown): Date {
  if (typeof value === 'string' && DAY.test(value)) {
    const day = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && dayOf(day) === value) return day;
  }
  throw new GraphQLError('Give a day of the calendar as YYYY-MM-DD, for example 2024-05-16.', {
    extensions: { code: 'INVALID_INPUT' },
  });
}

builder.scalarType('Date', {
  description: 'A day, ISO 8601: 2024-05-16.',
  serialize: dayOf,
  parseValue: parseDay,
});

builder.scalarType('DateTime', {
  description: 'A moment, ISO 8601 in UTC: 2024-05-16T08:30:00.000Z.',
  serialize: (date) => date.toISOString(),
  parseValue: (value) => {
    const moment = new Date(String(value));
    if (!Number.isNaN(moment.getTime())) return moment;
    throw new GraphQLError('Give a moment as 2024-05-16T08:30:00Z.', { extensions: { code: 'INVALID_INPUT' } });
  },
});

builder.scalarType('JSON', {
  description: 'A value of any shape. Only answers hold it.',
  serialize: (value) => value,
  parseValue: () => {
    throw new GraphQLError('JSON is no input.', { extensions: { code: 'INVALID_INPUT' } });
  },
});
