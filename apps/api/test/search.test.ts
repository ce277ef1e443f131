import { Prisma } from '@communique/db';
import { startTestDatabase } from '@communique/db/testing';
import { describe, expect, test } from 'vitest';
import { foldWords } from '../src/schema/search/folding.ts';
import { bench } from './harness.ts';

const api = bench();
const guarded = bench({ settings: { publicText: 'quotes' } });

interface Hit {
  kind: string;
  score: number;
  text: string;
  offset: number | null;
  highlights: { start: number; end: number }[];
  subject: { __typename: string; id?: string; name?: string; body?: string };
}

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: Hit[];
}

const SEARCH = `query ($query: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      kind score text offset highlights { start end }
      subject {
        __typename
        ... on Node { id }
        ... on Locality { name }
        ... on Person { name }
        ... on Report { body }
      }
    }
  }
}`;

const search = async (query: string, more: object = {}, on = api): Promise<Page> => {
  const { data, errors } = await on.ask<{ search: Page }>(SEARCH, { query, ...more });
  if (errors) throw new Error(errors[0]?.message);
  return data.search;
};

const shown = ({ kind, text, highlights }: Hit): string =>
  `${kind} ${highlights.map(({ start, end }) => text.slice(start, end)).join(' ')}`;

describe('marks, case and composition do not matter', () => {
  test.each<[string, string, string]>([
    ['quang ninh', 'LOCALITY', 'LOCALITY Quảng Ninh'],
    ['Quảng Ninh'.normalize('NFD'), 'LOCALITY', 'LOCALITY Quảng Ninh'],
    ['QUẢNG', 'LOCALITY', 'LOCALITY Quảng'],
    ['dak lak', 'LOCALITY', 'LOCALITY Đắk Lắk'],
    ['khoa tran', 'PERSON', 'PERSON Tran Khoa'],
    ['Vice Governor', 'PERSON', 'PERSON Vice Governor'],
    ['ministry', 'ORGANISATION', 'ORGANISATION Ministry'],
    ['champasak hue', 'VISIT', 'VISIT Champasak Huế'],
    ['border tours', 'STATEMENT', ''],
    ['tour border', 'STATEMENT', 'STATEMENT tour border'],
    ['Guangxi widen', 'REPORT', 'REPORT Guangxi widen'],
    ['railway bridge', 'REPORT', 'REPORT railway bridge'],
    ['广西', 'LOCALITY', 'LOCALITY 广西'],
  ])('%s among %s', async (query, kind, expected) => {
    const { nodes } = await search(query, { kinds: [kind] });
    expect(nodes[0] ? shown(nodes[0]) : '').toBe(expected);
  });
});

test('all kinds, the best first; each hit leads to its record', async () => {
  const { nodes, totalCount } = await search('guangxi', { first: 100 });
  expect(nodes).toHaveLength(totalCount);
  expect(nodes[0]).toMatchObject({
    kind: 'LOCALITY',
    text: 'Guangxi',
    subject: { __typename: 'Locality', name: 'Guangxi' },
  });
  expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['LOCALITY', 'PERSON', 'VISIT', 'REPORT']));
  const scores = nodes.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

test('what stands in a report is shown where it stands', async () => {
  for (const hit of (await search('border gates', { kinds: ['REPORT', 'STATEMENT'] })).nodes) {
    expect(hit.offset).toBeGreaterThan(0);
    if (hit.kind !== 'REPORT') continue;
    expect(hit.subject.body?.slice(hit.offset ?? 0, (hit.offset ?? 0) + hit.text.length)).toBe(hit.text);
  }
});

test('pages follow one another without gap or repetition', async () => {
  const all = (await search('an', { first: 100 })).nodes.map(({ kind, subject }) => `${kind} ${subject.id}`);
  expect(all.length).toBeGreaterThan(12);
  const paged: string[] = [];
  for (let after: string | null = null; paged.length < all.length; ) {
    const page: Page = await search('an', { first: 5, after });
    paged.push(...page.nodes.map(({ kind, subject }) => `${kind} ${subject.id}`));
    after = page.pageInfo.endCursor;
    expect(page.pageInfo.hasNextPage).toBe(paged.length < page.totalCount);
  }
  expect(paged).toEqual(all);
});

test('where texts are not public, what stands in them is not told by searching either', async () => {
  const kinds = ['REPORT'];
  expect((await search('capital', { kinds })).totalCount).toBeGreaterThan(0);
  expect((await search('capital', { kinds }, guarded)).totalCount).toBe(0);
  const [hit] = (await search('farm goods', { kinds }, guarded)).nodes;
  expect(hit).toMatchObject({ text: 'Ministers talk of farm goods', offset: null });
});

test.each<[string, object, string]>([
  ['', {}, 'query'],
  ['%%', {}, 'query'],
  ['hanoi', { first: 101 }, 'first'],
  ['hanoi', { after: 'x' }, 'after'],
])('"%s" %j is refused', async (query, more, field) => {
  const { errors } = await api.ask(SEARCH, { query, ...more });
  expect(errors?.map(({ extensions }) => extensions.field)).toEqual([field]);
});

test('a search is as many statements as it has kinds to load, whatever it finds', async () => {
  const most = 15; // one of them asks for the version of the data set, under which answers are kept
  expect(await api.statements(() => search('quang ninh'))).toBeLessThanOrEqual(most);
  expect(await api.statements(() => search('an', { first: 100 }))).toBeLessThanOrEqual(most);
});

test('the database folds words as the API does', async () => {
  const database = await startTestDatabase();
  const texts = [
    'Đắk Lắk',
    'ĐÀ NẴNG'.normalize('NFD'),
    'Straße Ærø Łódź œuvre ıI',
    '广西 Côn Đảo—1',
    'Þingvellir ƏĐ',
    'ướt ÿ',
  ];
  const rows = await database.reader.$queryRaw<{ folded: string }[]>(
    Prisma.sql`SELECT fold_words(text) AS folded FROM unnest(${texts}::text[]) WITH ORDINALITY AS t(text, n) ORDER BY n`,
  );
  await database.close();
  expect(rows.map(({ folded }) => folded)).toEqual(texts.map(foldWords));
});
