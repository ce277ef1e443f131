import { expect, it } from 'vitest';
import { actByCode, acts, compareActs } from './index.ts';

it('orders acts from the most binding to the least', () => {
  expect(acts().map(({ code, labels }) => [code, labels.en])).toEqual([
    ['sign', 'Signed'],
    ['agree', 'Agreed'],
    ['intend', 'Intends'],
    ['propose', 'Proposed'],
    ['act', 'Did'],
    ['appraise', 'Valued'],
    ['object', 'Objected'],
  ]);
});

it('sorts codes by that order, unknown ones last', () => {
  expect(['object', 'other', 'agree', 'sign'].sort(compareActs)).toEqual(['sign', 'agree', 'object', 'other']);
});

it('carries the codes of CAMEO and PLOVER', () => {
  expect(actByCode('sign')).toMatchObject({ cameo: '057', plover: 'SUPPORT' });
  expect(actByCode('propose')?.plover).toBeNull();
  expect(actByCode('threaten')).toBeUndefined();
});
