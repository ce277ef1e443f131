import { expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '../filters/filters.ts';
import { fileQuery, formatsOf, type TableName } from './files.ts';

it.each<[Partial<Filters>, TableName, string, string[]]>([
  [{}, 'visits', '', []],
  [{}, 'theme-counts', 'group_by=theme,year', []],
  [
    { country: [['VN'], ['CN']], theme: [['trade', 'tourism']], from: '2024-01-01' },
    'statements',
    'country=VN;CN&theme=trade,tourism&from=2024-01-01',
    [],
  ],
  [{ sender: [['VN']], host: [['CN']] }, 'visits', 'outgoing=VN&incoming=CN', []],
  [{ sender: [['VN-66']], host: [['CN']] }, 'visits', 'incoming=CN', ['sender']],
  [{ online: 'only' }, 'visits', '', []],
  [{ online: 'only' }, 'statements', 'online=only', []],
  [{ q: 'Hưng Yên & co' }, 'visits', 'q=H%C6%B0ng%20Y%C3%AAn%20%26%20co', []],
])('%o of %s asks %s', (filters, table, query, unfit) => {
  expect(fileQuery({ ...NO_FILTERS, ...filters }, table)).toEqual({ query, unfit });
});

it('offers JSON-LD of visits only', () => {
  expect(formatsOf('visits')).toContain('jsonld');
  expect(formatsOf('theme-counts')).not.toContain('jsonld');
});
