import { describe, expect, test } from 'vitest';
import { WORLD, words } from '../../test/world.ts';
import { lookup } from '../facts/lookup.ts';
import { EN } from '../wording/en/index.ts';
import { allowedBy, unsupported } from './claims.ts';

const count = { of: 'contacts', where: { kind: 'period', filter: {} } } as const;
const allowed = allowedBy(
  lookup(WORLD),
  EN,
  ['v-r1', 's1', 'li@r1'],
  [{ words: words('r1', 'Li proposed that tea farms be opened to buyers of both provinces.') }, { count }],
);

describe('unsupported', () => {
  test.each([
    ['On 3 March 2021 Li Na, Mayor of Beihe, proposed work on trade.', []],
    ['Li “proposed that tea farms be opened” in one of the four contacts.', ['number 1']],
    ['Li Na came to Nam Sơn in four contacts.', []],
    ['Wang Na proposed work on trade.', ['name Wang']],
    ['On 4 March 2021 Li proposed work on trade.', ['date 2021-3-4']],
    ['Li proposed work on trade in 2022.', ['date 2022--']],
    ['Li made five proposals.', ['number 5']],
    ['Li agreed on trade.', ['act agree']],
    ['Li signed documents and made proposals.', ['act sign']],
    ['Li “proposed that tea farms be closed”.', ['quotation “proposed that tea farms be closed”']],
    ['Li declared readiness to work on trade.', ['act intend']],
  ])('%s', (text, reasons) => {
    expect(unsupported(EN, text, allowed)).toEqual(reasons);
  });
});
