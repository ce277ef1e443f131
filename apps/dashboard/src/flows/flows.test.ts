import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../../test/fixtures/overview.ts';
import { NO_FILTERS } from '../filters/filters.ts';
import type { Dataset, View } from '../frame/view.ts';
import { mapChart } from '../map/chart.ts';
import { en } from '../messages/en/index.ts';
import type { PairEnd } from '../queries/flows.ts';
import { flowsChart } from './chart.ts';
import { type FlowsData, nameOfWay, wayOf } from './load.ts';

const VIETNAM = { code: 'VN', name: 'Vietnam' };
const CHINA = { code: 'CN', name: 'China' };
const at = (country: typeof VIETNAM, code: string | null, position: [number, number] | null = [105, 21]): PairEnd => ({
  country,
  locality: code ? { code, name: code, longitude: position?.[0] ?? null, latitude: position?.[1] ?? null } : null,
});

const WAY = { from: VIETNAM, to: CHINA, visits: 5 };
const DATA: FlowsData = {
  ways: [WAY, { from: CHINA, to: VIETNAM, visits: 2 }],
  pairs: {
    totalCount: 6,
    beyond: 2,
    pairs: [
      { sender: at(VIETNAM, null), host: at(CHINA, 'CN-GX', [108, 23]), visits: 3, planned: 0 },
      { sender: at(VIETNAM, 'VN-66'), host: at(CHINA, 'CN-GX', [108, 23]), visits: 2, planned: 1 },
      { sender: at(CHINA, 'CN-GX', [108, 23]), host: at(VIETNAM, 'VN-66'), visits: 2, planned: 0 },
      { sender: at(VIETNAM, 'VN-66'), host: at(CHINA, 'x', null), visits: 1, planned: 0 },
    ],
  },
  places: [
    { ...at(VIETNAM, 'VN-66'), visits: 3 },
    { ...at(CHINA, 'CN-GX', [108, 23]), visits: 5 },
    { ...at(CHINA, 'x', null), visits: 1 },
    { ...at(VIETNAM, null), visits: 3 },
  ],
};
const PLACES = {
  places: [
    { country: VIETNAM, locality: null, sent: 3, received: 0 },
    { country: VIETNAM, locality: { code: 'VN-66' }, sent: 2, received: 2 },
    { country: CHINA, locality: { code: 'CN-GX' }, sent: 2, received: 4 },
  ],
};
const VIEW: View = {
  path: '/flows',
  filters: NO_FILTERS,
  besides: {},
  problems: [],
  vocabulary: VOCABULARY,
  dataset: {} as Dataset,
  text: en,
};

describe('flows', () => {
  const chart = flowsChart(DATA, WAY, PLACES, VIEW);

  it('hold the links of one way, each opening its visits', () => {
    expect(chart.figures.rows).toEqual([
      ['National bodies of Vietnam', 'CN-GX', 3],
      ['VN-66', 'CN-GX', 2],
      ['VN-66', 'x', 1],
    ]);
    expect(chart.figures.links?.[0]).toBe('/visits?sender=national:VN&host=CN-GX');
  });

  it('say who sends, what is planned and what is left out', () => {
    expect(chart.title).toBe('Vietnam sends national bodies: 3 of 5 delegations');
    expect(chart.notes).toEqual([
      '2 further pairs of places with fewer visits left out.',
      '1 visit of these still to come on the day of the report.',
    ]);
  });

  it.each([900, 358])('are drawn %i pixels wide', (width) => {
    const { height, marks } = chart.draw(width);
    expect(height).toBeGreaterThan(50);
    expect(marks.length).toBeGreaterThan(3);
  });

  it.each([
    ['CN:VN', 'CN:VN'],
    ['XX:YY', 'VN:CN'],
    [undefined, 'VN:CN'],
  ])('way=%s draws %s', (way, drawn) => {
    const found = wayOf(DATA.ways, way ? { way } : {});
    expect(found && nameOfWay(found)).toBe(drawn);
  });
});

describe('map', () => {
  const chart = mapChart(DATA, null, VIEW);

  it('draws what joins two placed localities and says what it leaves out', () => {
    expect(chart.title).toBe('2 of 4 links join two localities');
    expect(chart.notes).toContain('Not drawn: 1 link with a national body on one side.');
    expect(chart.notes).toContain('Without a known position: x.');
    expect(chart.notes).toContain('Land: Natural Earth, drawn without boundaries.');
  });

  it('says so where the operator gives boundaries, and draws them', () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [104, 20],
        [110, 24],
      ],
    } as const;
    const bounded = mapChart(DATA, line as never, VIEW);
    expect(bounded.notes).toContain('Boundaries: the operator’s file.');
    expect(bounded.draw(600).marks.length).toBe(chart.draw(600).marks.length + 1);
  });
});
