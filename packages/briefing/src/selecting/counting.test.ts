import { describe, expect, test } from 'vitest';
import { WORLD } from '../../test/world.ts';
import { type Count, type CountResult, recount } from './counting.ts';

const all = { kind: 'period', filter: {} } as const;
const namSon = { kind: 'locality', filter: { localities: ['vn-nam-son'] } } as const;

describe('recount', () => {
  test.each<[string, Count, CountResult]>([
    ['contacts by form', { of: 'contacts', where: all, by: 'form' }, { total: 4, parts: { visit: 3, online: 1 } }],
    ['visits alone', { of: 'contacts', where: { ...all, form: 'visit' } }, { total: 3 }],
    [
      'by year, years without any left out',
      { of: 'contacts', where: all, by: 'year' },
      { total: 4, parts: { 2023: 2, 2021: 1, 2024: 1 } },
    ],
    [
      'statements by act',
      { of: 'statements', where: all, by: 'act' },
      { total: 6, parts: { propose: 2, act: 1, agree: 1, appraise: 1, intend: 1 } },
    ],
    ['statements of one person', { of: 'statements', where: { ...all, person: 'binh' } }, { total: 3 }],
    [
      'a theme once a contact',
      { of: 'contacts', where: { ...all, themes: ['trade'] }, by: 'theme' },
      { total: 2, parts: { trade: 2, agriculture: 1 } },
    ],
    ['roles of a locality', { of: 'contacts', where: namSon, by: 'role' }, { total: 4, parts: { host: 3, sender: 1 } }],
    ['counterparts of a locality', { of: 'contacts', where: namSon, by: 'country' }, { total: 4, parts: { CN: 4 } }],
    [
      'strictly between two days',
      { of: 'contacts', where: { ...all, after: '2021-03-03', before: '2023-07-01' } },
      { total: 1 },
    ],
    ['themes that both sides name', { of: 'shared-themes', where: all }, { total: 1 }],
    ['reports', { of: 'reports', where: all, by: 'language' }, { total: 4, parts: { en: 4 } }],
    ['the data set', { of: 'data-set', where: all }, { total: 3, parts: { reports: 4 } }],
    ['nothing', { of: 'contacts', where: { kind: 'locality', filter: { localities: ['nowhere'] } } }, { total: 0 }],
  ])('%s', (_name, count, expected) => {
    expect(recount(WORLD, count)).toEqual(expected);
  });
});
