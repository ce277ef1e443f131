import { expect, it, vi } from 'vitest';
import type { LabelsAnswer } from '../queries/labels.ts';
import { askAll } from './ask-labels.ts';
import { labelsOf, withLabels } from './labels.ts';

// Outside of a request there is no reader whose language could be asked for.
vi.mock('./read.ts', () => ({ readLanguage: async () => 'vi' }));

const ANSWER: LabelsAnswer = {
  themeGroups: [
    {
      code: 'economy',
      labelVi: 'Kinh tế',
      labelZh: '经济',
      themes: [{ code: 'trade', labelVi: 'Thương mại', labelZh: '贸易' }],
    },
  ],
  acts: [{ code: 'sign', labelVi: 'Đã ký', labelZh: '签署' }],
  countries: [{ code: 'CN', nameVi: 'Trung Quốc', nameZh: '中国' }],
  localities: {
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes: [
      { code: 'CN-GX', nameVi: 'Quảng Tây', nameZh: '广西', country: { code: 'CN' } },
      { code: 'VN-66', nameVi: 'Hưng Yên', nameZh: '兴安', country: { code: 'VN' } },
      { code: 'x-1', nameVi: null, nameZh: null, country: { code: 'VN' } },
    ],
  },
};

const GIVEN = {
  nodes: [
    { code: 'trade', label: 'Trade', statements: 3 },
    { locality: { code: 'CN-GX', name: 'Guangxi', country: { code: 'CN', name: 'China' } } },
    { locality: { code: 'VN-66', name: 'Hưng Yên' }, person: { id: 'Person:1', name: 'China' } },
  ],
};

it.each([
  ['en', ['Trade', 'Guangxi', 'China', 'Hưng Yên']],
  ['vi', ['Thương mại', 'Quảng Tây', 'Trung Quốc', 'Hưng Yên']],
  ['zh', ['贸易', '广西', '中国', 'Hưng Yên']],
] as const)(
  '%s: themes and places by their own names, people as they are',
  (language, [theme, place, country, own]) => {
    expect(withLabels(GIVEN, labelsOf(ANSWER, language))).toEqual({
      nodes: [
        { code: 'trade', label: theme, statements: 3 },
        { locality: { code: 'CN-GX', name: place, country: { code: 'CN', name: country } } },
        { locality: { code: 'VN-66', name: own }, person: { id: 'Person:1', name: 'China' } },
      ],
    });
  },
);

it('names localities beyond the first hundred', async () => {
  const node = (code: string) => ({ code, nameVi: code.toLowerCase(), nameZh: null, country: { code: 'VN' } });
  const pages = [['A', 'B'], ['C'], ['D']];
  const asked: (string | null)[] = [];
  const outcome = await askAll(async (_, { after }) => {
    asked.push(after);
    const page = Number(after ?? 0);
    const pageInfo = { hasNextPage: page < 2, endCursor: String(page + 1) };
    return { ok: true, data: { ...ANSWER, localities: { pageInfo, nodes: (pages[page] ?? []).map(node) } } };
  });
  expect(asked).toEqual([null, '1', '2']);
  const names = outcome.ok ? labelsOf(outcome.data, 'vi') : new Map();
  expect(['A', 'B', 'C', 'D'].map((code) => names.get(code))).toEqual(['a', 'b', 'c', 'd']);
});
