import { expect, it } from 'vitest';
import { COLUMNS, type Column, readColumns, toggledColumns } from './columns.ts';

it.each<[string | null, Column[]]>([
  [null, [...COLUMNS]],
  ['', [...COLUMNS]],
  ['to,from', ['from', 'to']],
  ['to,colour', ['to']],
  ['colour', [...COLUMNS]],
])('columns=%s shows %o', (raw, columns) => {
  expect([...readColumns(raw)]).toEqual(columns);
});

it.each<[string | null, Column, string | null]>([
  [null, 'themes', 'from,to,acts,statements,sources'],
  ['from,to,acts,statements,sources', 'themes', null],
  ['from,to', 'to', 'from'],
  ['from', 'from', null],
])('from columns=%s a press on %s gives %s', (raw, column, next) => {
  expect(toggledColumns(readColumns(raw), column)).toBe(next);
});
