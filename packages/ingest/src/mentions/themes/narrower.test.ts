import { expect, test } from 'vitest';
import { themesIn } from './themes.testing.ts';

test.each([
  ['exchanges with Lao provinces in handball and opera', ['culture', 'sport']],
  ['exchanges and cooperation in forestry', ['agriculture']],
  ['a memorandum on rail freight', ['transport']],
  ['a memorandum of understanding (MoU) on vaccines', ['health']],
  ['exchanges of reporters', ['media']],
  ['exchanges at all levels, to learn about forestry', ['agriculture', 'delegation-exchange']],
  ['a memorandum of understanding was initialled', ['delegation-exchange']],
  ['trade exchanges', ['trade']],
  ['the tourism industry', ['tourism']],
  ['metro technology', ['transport']],
  ['industry and technology', ['industry', 'science-technology']],
  ['to train more bakers', ['workforce-training']],
  ['the night train', ['transport']],
  ['courses and training for tax officials', ['cadre-training']],
  ['training for bakers', ['workforce-training']],
])('%s', (text, themes) => {
  expect(themesIn(text)).toEqual([...themes].sort());
});
