import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../filters/filters.ts';
import { en } from '../messages/en/index.ts';
import { prepareActs } from './acts.ts';

const counts = (...given: [act: string, side: string | null, statements: number][]) =>
  given.map(([code, side, statements]) => ({ act: { code }, side, statements }));

const of = (...given: Parameters<typeof counts>) =>
  prepareActs(counts(...given), NO_FILTERS, (code) => `<${code}>`, en);

describe('prepareActs', () => {
  it('takes the two countries that speak most, both together, and the rest', () => {
    const { sides } = of(
      ['propose', 'CN', 1],
      ['propose', 'VN', 5],
      ['sign', 'both', 2],
      ['act', 'KR', 1],
      ['act', null, 1],
    );
    expect(sides).toEqual([
      { code: 'VN', name: '<VN>' },
      { code: 'CN', name: '<CN>' },
      { code: 'both', name: 'Both' },
      { code: 'KR,unknown', name: 'Others' },
    ]);
  });

  it('orders acts from the most to the least binding and leaves zeros', () => {
    const { rows } = of(['appraise', 'VN', 1], ['sign', 'VN', 2]);
    expect(rows.map(({ act, cells }) => [act, cells[0]?.count])).toEqual([
      ['sign', 2],
      ['agree', 0],
      ['intend', 0],
      ['propose', 0],
      ['act', 0],
      ['appraise', 1],
    ]);
  });

  it('opens the list of each figure', () => {
    const { rows } = of(
      ['sign', 'both', 2],
      ['sign', 'VN', 1],
      ['sign', 'CN', 1],
      ['sign', 'KR', 1],
      ['sign', 'LA', 1],
    );
    expect(rows[0]?.cells.map(({ href }) => href)).toEqual([
      '/statements?act=sign&side=CN',
      '/statements?act=sign&side=KR',
      '/statements?act=sign&side=both',
      '/statements?act=sign&side=LA,VN',
    ]);
    expect(rows[1]?.cells[0]?.href).toBeNull();
  });

  it.each<[string, Parameters<typeof counts>]>([
    [
      '<VN> mostly proposes, <CN> mostly states intentions',
      [
        ['propose', 'VN', 5],
        ['intend', 'CN', 3],
      ],
    ],
    [
      '<VN> mostly proposes',
      [
        ['propose', 'VN', 5],
        ['intend', 'CN', 1],
        ['act', 'CN', 1],
      ],
    ],
    ['What each side does', [['sign', 'both', 1]]],
  ])('finds “%s”', (title, given) => {
    expect(of(...given).title).toBe(title);
  });
});
