import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../../test/fixtures/overview.ts';
import { en } from '../messages/en/index.ts';
import { checkFilters } from './check.ts';
import { chipsOf } from './describe.ts';
import { fieldsOf } from './fields.ts';
import { type Filters, NO_FILTERS, readFilters } from './filters.ts';

const filtersOf = (given: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...given });

describe('chips', () => {
  it.each<[Partial<Filters>, string, string]>([
    [{ country: [['VN'], ['CN']] }, 'Countries', 'Vietnam and China'],
    [{ country: [['VN', 'CN']] }, 'Countries', 'Vietnam or China'],
    [{ locality: [['VN-66']] }, 'Locality', 'Hưng Yên'],
    [{ locality: [['XX-1']] }, 'Locality', 'XX-1'],
    [{ national: [['VN']] }, 'National bodies', 'Vietnam'],
    [{ sender: [['CN-GX']] }, 'Travels', 'Guangxi'],
    [{ host: [['national:VN']] }, 'Receives', 'national bodies of Vietnam'],
    [{ sender: [['VN']] }, 'Travels', 'Vietnam'],
    [{ theme: [['trade', 'tourism']] }, 'Themes', 'Trade or Tourism'],
    [{ act: [['propose']] }, 'Act', 'Proposed'],
    [{ side: [['both']] }, 'Side', 'both together'],
    [{ from: '2024-01-01' }, 'Dates', 'from 1 Jan 2024'],
    [{ to: '2024-12-31' }, 'Dates', 'until 31 Dec 2024'],
    [{ from: '2024-01-01', to: '2024-12-31' }, 'Dates', '1 Jan – 31 Dec 2024'],
    [{ undated: 'only' }, 'Undated', 'only these'],
    [{ online: 'only' }, 'Meetings', 'online only'],
    [{ geography: 'current' }, 'Geography', 'of today'],
    [{ q: 'rail' }, 'Words', '“rail”'],
  ])('%o', (filters, label, value) => {
    expect(chipsOf('/visits', filtersOf(filters), VOCABULARY, en)).toEqual([{ label, value, without: '/visits' }]);
  });

  it('lead to the address without them', () => {
    const chips = chipsOf('/', filtersOf({ theme: [['trade']], from: '2024-01-01' }), VOCABULARY, en);
    expect(chips.map(({ without }) => without)).toEqual(['/?from=2024-01-01', '/?theme=trade']);
  });
});

describe('checkFilters', () => {
  it('names codes that nothing is held under and keeps the rest', () => {
    const { filters, problems } = checkFilters(
      readFilters({ theme: 'trade,poetry', act: 'dance' }),
      VOCABULARY,
      en.filters,
    );
    expect(filters).toEqual(filtersOf({ theme: [['trade']] }));
    expect(problems.map(({ parameter, raw }) => `${parameter}=${raw}`)).toEqual(['theme=poetry', 'act=dance']);
  });

  it('lets countries pass: an empty list answers for them', () => {
    expect(checkFilters(readFilters({ country: 'FR' }), VOCABULARY, en.filters).problems).toEqual([]);
  });
});

describe('fieldsOf', () => {
  const field = (name: string, given: Partial<Filters>) =>
    fieldsOf(filtersOf(given), VOCABULARY, en.filters).find((each) => each.name === name);

  it('offers themes under their groups', () => {
    expect(field('theme', {})?.groups.map(({ label, choices }) => [label, choices.length])).toEqual([
      ['Economy', 2],
      ['Society', 1],
    ]);
  });

  it('keeps a place that travels as a choice of its own', () => {
    expect(field('sender', { sender: [['CN-GX']] })).toMatchObject({
      value: 'CN-GX',
      groups: [{ label: 'Chosen', choices: [{ value: 'CN-GX' }] }, {}],
    });
    expect(field('sender', { sender: [['VN']] })?.groups).toHaveLength(1);
  });

  it('keeps several values of the address as one choice', () => {
    expect(field('country', { country: [['VN'], ['CN']] })).toMatchObject({
      value: 'VN;CN',
      groups: [{ label: 'Chosen', choices: [{ value: 'VN;CN', label: 'Vietnam, China' }] }, {}],
    });
  });
});
