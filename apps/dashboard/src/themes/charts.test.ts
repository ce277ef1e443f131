import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../../test/fixtures/overview.ts';
import { type Filters, NO_FILTERS } from '../filters/filters.ts';
import { en } from '../messages/en/index.ts';
import type { ThemesAnswer } from '../queries/themes.ts';
import { themeActs, themeSides } from './matrices.ts';
import { themeYears } from './years.ts';

const theme = (code: string) => ({ theme: { code } });

const ANSWER: ThemesAnswer = {
  statements: { totalCount: 9 },
  themes: [
    { ...theme('trade'), statements: 6 },
    { ...theme('tourism'), statements: 3 },
  ],
  periods: [
    { ...theme('trade'), period: '2024', statements: 4 },
    { ...theme('trade'), period: '2010', statements: 1 },
    { ...theme('trade'), period: null, statements: 1 },
    { ...theme('tourism'), period: '2022', statements: 3 },
  ],
  acts: [
    { ...theme('trade'), act: { code: 'propose' }, statements: 4 },
    { ...theme('trade'), act: { code: 'sign' }, statements: 2 },
    { ...theme('tourism'), act: { code: 'agree' }, statements: 3 },
  ],
  sides: [
    { ...theme('trade'), side: 'VN', statements: 5 },
    { ...theme('trade'), side: 'both', statements: 1 },
    { ...theme('tourism'), side: 'CN', statements: 2 },
    { ...theme('tourism'), side: null, statements: 1 },
  ],
  held: {
    points: [
      { period: '2022', visits: 1 },
      { period: '2024', visits: 2 },
    ],
  },
};

const THEMES = [
  { code: 'trade', label: 'Trade', group: 'economy' },
  { code: 'tourism', label: 'Tourism', group: 'society' },
];

describe('themeYears', () => {
  const of = (filters: Partial<Filters> = {}) =>
    themeYears(ANSWER, THEMES, ['2022', '2023', '2024'], { ...NO_FILTERS, ...filters }, en);

  it('tells a gap from a zero, and counts the undated aside', () => {
    expect(of().figures.rows).toEqual([
      ['Trade', '2022', 0],
      ['Trade', '2023', null],
      ['Trade', '2024', 4],
      ['Trade', 'without a known day', 1],
      ['Tourism', '2022', 3],
      ['Tourism', '2023', null],
      ['Tourism', '2024', 0],
      ['Tourism', 'without a known day', 0],
    ]);
  });

  it('says what is undated, earlier or a gap', () => {
    expect(of().notes).toEqual([
      'Hatched: no visit of that period is held, which is not a zero.',
      'Outlined, “?”: 1 statement without a known day.',
      'Not drawn: 1 statement from before 2022.',
      'A statement on two of these themes counts in both.',
    ]);
  });

  it('opens the statements of a bar, within the dates that are asked for', () => {
    expect(of().figures.links?.[2]).toBe('/statements?theme=trade&from=2024-01-01&to=2024-12-31');
    expect(of({ to: '2024-06-30' }).figures.links?.[2]).toBe('/statements?theme=trade&from=2024-01-01&to=2024-06-30');
    expect(of({ to: '2024-06-30' }).figures.rows).toHaveLength(6);
  });
});

describe('matrices', () => {
  const given = { answer: ANSWER, filters: NO_FILTERS, vocabulary: VOCABULARY, text: en };

  it('order acts from the most to the least binding and name the theme most signed or agreed', () => {
    const chart = themeActs(given);
    expect(chart.matrix.columnGroups[0]?.columns.map(({ key }) => key)).toEqual([
      'sign',
      'agree',
      'intend',
      'propose',
      'act',
      'appraise',
    ]);
    expect(chart.title).toBe('Tourism is the theme most signed or agreed');
    expect(chart.figures.rows).toContainEqual(['Economy', 'Trade', 'Proposed', 4]);
    expect(chart.figures.links).toContain('/statements?theme=trade&act=propose');
  });

  it('order sides by what they say, those not told last', () => {
    const chart = themeSides(given);
    expect(chart.matrix.columnGroups[0]?.columns.map(({ key }) => key)).toEqual(['VN', 'CN', 'both', 'unknown']);
    expect(chart.title).toBe('Vietnam speaks most of trade; China speaks most of tourism');
    expect(chart.figures.links).toContain('/statements?theme=tourism&side=unknown');
  });
});
