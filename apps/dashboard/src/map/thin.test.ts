import { expect, it } from 'vitest';
import { thinned } from './thin.ts';

it.each([
  ['keeps corners that are seen', 'M0,0L10,0L10,10L0,10Z', 'M0,0L10,0L10,10L0,10Z'],
  ['drops corners close to the last', 'M0,0L0.5,0.2L1,0.4L10,0L10,10Z', 'M0,0L10,0L10,10Z'],
  ['drops islands of a pixel', 'M0,0L10,0L10,10ZM50,50L51,50L51,51Z', 'M0,0L10,0L10,10Z'],
  ['draws nothing of nothing', '', ''],
])('%s', (_what, d, expected) => {
  expect(thinned(d)).toBe(expected);
});
