import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Chart } from '../src/charts/chart.ts';
import { readFilters } from '../src/filters/filters.ts';
import type { View } from '../src/frame/view.ts';
import { en } from '../src/messages/en/index.ts';
import { type ApiServer, startApiServer } from './api-server.ts';

// Outside of a request there is no reader whose language could be asked for.
vi.mock('../src/messages/read.ts', () => ({ readLanguage: async () => 'en', readMessages: async () => en }));

const START_MS = 180_000;

/** The filters under which every chart is drawn. */
const ADDRESSES = [
  '',
  'country=VN;CN&from=2018-01-01',
  'group=economy&act=propose,intend',
  'sender=CN',
  'locality=VN-13',
  'geography=current',
] as const;

/** Charts by the parameters they need besides filters. */
const CHARTS = {
  heatmap: [{}],
  years: [{}],
  acts: [{}],
  'theme-years': [{}, { by: 'quarter', compare: 'trade,tourism' }],
  'theme-acts': [{}],
  'theme-sides': [{}],
  flows: [{}, { way: 'CN:VN' }],
  map: [{}],
  timeline: [{}],
  coverage: [{}],
  partners: [{ of: 'CN-GX' }],
  'locality-themes': [{ of: 'CN-GX' }],
  'locality-change': [{ of: 'CN-GX' }],
} as const;

describe('every figure equals the length of the list that it opens', () => {
  let api: ApiServer;
  let count: (href: string) => Promise<number>;
  let draw: (name: string, params: Record<string, string>) => Promise<Chart | null>;

  beforeAll(async () => {
    api = await startApiServer();
    process.env.API_URL = api.url;
    const { loadView } = await import('../src/frame/view.ts');
    const { ask } = await import('../src/queries/request.ts');
    const { statementFilter, visitFilter } = await import('../src/queries/variables.ts');
    const { DATA } = await import('../src/queries/data.ts');
    const { chartMaker } = await import('../src/catalogue/charts.ts');
    const viewOf = async (params: Record<string, string>): Promise<View> => {
      const outcome = await loadView('/', params);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
      return outcome.data;
    };
    const { vocabulary } = await viewOf({});
    const known = new Map<string, Promise<number>>();
    const ask1 = async (href: string): Promise<number> => {
      const { pathname, searchParams } = new URL(href, 'http://localhost');
      const { filters, problems } = readFilters(Object.fromEntries(searchParams));
      expect(problems, href).toEqual([]);
      const outcome = await ask(DATA, {
        visits: visitFilter(filters, vocabulary),
        statements: statementFilter(filters, vocabulary),
      });
      if (!outcome.ok) throw new Error(`${href}: ${JSON.stringify(outcome.failure)}`);
      const { visits, statements } = outcome.data;
      return pathname === '/visits' ? visits.totalCount : statements.totalCount;
    };
    count = (href) => {
      const asked = known.get(href) ?? ask1(href);
      known.set(href, asked);
      return asked;
    };
    draw = async (name, params) => {
      const outcome = await chartMaker(name)?.(await viewOf(params), params);
      if (!outcome?.ok) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
      return outcome.data;
    };
  }, START_MS);

  afterAll(() => api?.close());

  const cases = Object.entries(CHARTS).flatMap(([name, all]) =>
    all.flatMap((params) => ADDRESSES.map((address) => [name, { ...params, ...parametersOf(address) }] as const)),
  );

  it.each(cases)('%s %o', { timeout: 120_000 }, async (name, params) => {
    const chart = await draw(name, params);
    const { rows, links = [] } = chart?.figures ?? { rows: [] };
    const figures = rows.map((row, index) => [links[index] ?? null, row.at(-1)] as const);
    for (const [href, figure] of figures) {
      if (href === null) expect([0, null], `${name} opens nothing for ${figure}`).toContain(figure);
      else expect(await count(href), href).toBe(figure);
    }
  });

  it('counterparts of the people who took part most', { timeout: 120_000 }, async () => {
    const answer = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ people(first: 100) { nodes { id visits(first: 1) { totalCount } } } }' }),
    });
    const { data } = (await answer.json()) as {
      data: { people: { nodes: { id: string; visits: { totalCount: number } }[] } };
    };
    const most = data.people.nodes.toSorted((a, b) => b.visits.totalCount - a.visits.totalCount).slice(0, 8);
    let figures = 0;
    for (const { id } of most) {
      const { rows, links = [] } = (await draw('counterparts', { of: id.replace('Person:', '') }))?.figures ?? {
        rows: [],
      };
      for (const [index, row] of rows.entries())
        expect(await count(links[index] ?? ''), links[index] ?? id).toBe(row.at(-1));
      figures += rows.length;
    }
    expect(figures).toBeGreaterThan(3);
  });

  it('draws what it counts: the whole set fills every chart', async () => {
    for (const [name, [params = {}]] of Object.entries(CHARTS)) {
      if (name === 'locality-change') continue; // few visits: it says that it shows none
      expect((await draw(name, { ...params }))?.figures.rows.length, name).toBeGreaterThan(2);
    }
  });
});

function parametersOf(address: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(address));
}
