import { expect, it } from 'vitest';
import { themeByCode, themeGroups, themes, themesOfGroup } from './index.ts';

it('holds 39 themes in 7 groups, each with labels in three languages and a definition', () => {
  expect(themes()).toHaveLength(39);
  expect(themeGroups().map(({ code }) => code)).toEqual([
    'economy',
    'technology',
    'green',
    'infrastructure',
    'society',
    'politics',
    'security',
  ]);
  const incomplete = [...themes(), ...themeGroups()].filter(({ labels }) => !(labels.en && labels.vi && labels.zh));
  expect(incomplete).toEqual([]);
  expect(themes().filter(({ definition }) => !definition)).toEqual([]);
});

it('puts each theme into a group that exists, group after group', () => {
  expect(themeGroups().flatMap(({ code }) => themesOfGroup(code))).toEqual(themes());
});

it('finds a theme by its code', () => {
  expect(themeByCode('border-economy')?.labels).toEqual({
    en: 'Border gates and border trade',
    vi: 'Cửa khẩu và thương mại biên giới',
    zh: '口岸与边境贸易',
  });
  expect(themeByCode('education')?.iptc).toEqual(['05000000']);
  expect(themeByCode('weather')).toBeUndefined();
});
