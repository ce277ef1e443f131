import { expect, it } from 'vitest';
import type { LabelsAnswer } from '../queries/labels.ts';
import { labelsOf, withLabels } from './labels.ts';

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
