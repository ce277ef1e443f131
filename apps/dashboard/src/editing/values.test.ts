import { describe, expect, it } from 'vitest';
import type { CorrectableField } from '../queries/editing.ts';
import { fieldValueOf, type Known, knownOf } from './values.ts';

const KNOWN: Known = {
  people: [{ id: 'p1', name: 'Trần Minh Đức', country: 'VN' }],
  places: [{ id: 'VN-02', name: 'Lào Cai' }],
};

const form = (entries: readonly [string, string][]): FormData => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

describe('what the inputs of a form come to', () => {
  it.each<[string, CorrectableField, [string, string][], object]>([
    [
      'first and last day',
      'VISIT_DAYS',
      [
        ['start', '2025-03-11'],
        ['end', '2025-03-12'],
      ],
      { days: { start: '2025-03-11', end: '2025-03-12' } },
    ],
    [
      'one day',
      'VISIT_DAYS',
      [
        ['start', '2025-03-11'],
        ['end', ''],
      ],
      { days: { start: '2025-03-11' } },
    ],
    [
      'no day',
      'VISIT_DAYS',
      [
        ['start', ''],
        ['end', ''],
      ],
      { nothing: true },
    ],
    [
      'a known person by name',
      'VISIT_LEADER',
      [
        ['name', 'trần minh đức '],
        ['country', 'VN'],
      ],
      { person: { id: 'p1' } },
    ],
    [
      'a name written in parts',
      'VISIT_LEADER',
      [
        ['name', 'Trần Minh Đức'.normalize('NFD')],
        ['country', ''],
      ],
      { person: { id: 'p1' } },
    ],
    [
      'another person of the name',
      'VISIT_LEADER',
      [
        ['name', 'Trần Minh Đức'],
        ['country', 'CN'],
      ],
      { person: { name: 'Trần Minh Đức', country: 'CN' } },
    ],
    [
      'a new person',
      'VISIT_LEADER',
      [
        ['name', 'Li Wenhai'],
        ['country', 'CN'],
      ],
      { person: { name: 'Li Wenhai', country: 'CN' } },
    ],
    [
      'nobody',
      'VISIT_LEADER',
      [
        ['name', ''],
        ['country', 'CN'],
      ],
      { nothing: true },
    ],
    ['a place that is listed', 'MEETING_PLACE', [['place', 'lào cai']], { place: { id: 'VN-02' } }],
    ['a place that is not', 'MEETING_PLACE', [['place', 'Kim Thành']], { place: { name: 'Kim Thành' } }],
    [
      'parties, empty rows left out',
      'VISIT_HOSTS',
      [
        ['rows.0.country', 'VN'],
        ['rows.0.locality', 'Lào Cai'],
        ['rows.0.stage', 'PLANNED'],
        ['rows.1.country', ''],
        ['rows.1.locality', ''],
        ['rows.2.organisation', 'Border guard'],
      ],
      { parties: [{ country: 'VN', locality: { id: 'VN-02' }, stage: 'PLANNED' }, { organisation: 'Border guard' }] },
    ],
    [
      'people in order',
      'MEETING_GUESTS',
      [
        ['rows.1.name', 'Li Wenhai'],
        ['rows.1.country', 'CN'],
        ['rows.0.name', 'Trần Minh Đức'],
        ['rows.0.country', 'VN'],
        ['rows.2.name', ''],
      ],
      { people: [{ id: 'p1' }, { name: 'Li Wenhai', country: 'CN' }] },
    ],
    [
      'a body that speaks',
      'STATEMENT_SPEAKER',
      [
        ['name', 'Border guard'],
        ['kind', 'body'],
      ],
      { text: 'Border guard' },
    ],
    [
      'a place that speaks',
      'STATEMENT_SPEAKER',
      [
        ['name', 'Lào Cai'],
        ['kind', 'place'],
      ],
      { place: { id: 'VN-02' } },
    ],
    [
      'themes',
      'STATEMENT_THEMES',
      [
        ['codes', 'trade'],
        ['codes', 'tourism'],
      ],
      { codes: ['trade', 'tourism'] },
    ],
    ['no theme', 'STATEMENT_THEMES', [], { codes: [] }],
    ['a statement that nobody made', 'STATEMENT_REJECTED', [['rejected', 'yes']], { rejected: true }],
    ['no country', 'PERSON_COUNTRY', [['text', '']], { nothing: true }],
  ])('%s', (_name, field, entries, value) => expect(fieldValueOf(field, form(entries), KNOWN)).toEqual(value));

  it.each(['', 'null', '[]', '{"people":1}'])('takes %j for nothing known', (known) =>
    expect(knownOf(form([['known', known]]))).toEqual({ people: [], places: [] }),
  );
});
