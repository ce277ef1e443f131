import { describe, expect, test } from 'vitest';
import { WORLD } from '../../test/world.ts';
import { lookup } from '../facts/lookup.ts';
import type { BriefingFilter, BriefingKind } from '../request.ts';
import { select } from './select.ts';

const at = lookup(WORLD);

describe('select', () => {
  test.each<[string, BriefingKind, BriefingFilter, string[]]>([
    ['everything, in order of time', 'period', {}, ['v-r1', 'v-r2', 'v-r3', 'm-r4']],
    ['a locality with the units below it', 'locality', { localities: ['cn-beihe'] }, ['v-r1', 'v-r2', 'v-r3', 'm-r4']],
    ['a unit without the one above it', 'locality', { localities: ['cn-beihe-gate'] }, ['v-r2']],
    ['a pair on opposite sides', 'pair', { localities: ['vn-nam-son', 'cn-beihe'] }, ['v-r1', 'v-r2', 'v-r3', 'm-r4']],
    ['a pair of a locality and a country', 'pair', { localities: ['cn-beihe-gate'], countries: ['VN'] }, ['v-r2']],
    ['no pair on one side', 'pair', { localities: ['cn-beihe', 'cn-beihe-gate'] }, []],
    ['a theme', 'theme', { themes: ['trade'] }, ['v-r1', 'v-r2']],
    ['an act', 'period', { acts: ['propose'] }, ['v-r1', 'v-r3']],
    ['a theme and an act', 'theme', { themes: ['trade'], acts: ['agree'] }, ['v-r2']],
    ['a person who speaks', 'person', { person: 'binh' }, ['v-r1', 'v-r2', 'v-r3', 'm-r4']],
    ['a range that touches', 'period', { from: '2023-05-09', to: '2023-07-01' }, ['v-r2', 'v-r3']],
    ['one visit', 'visit', { visit: 'v-r3' }, ['v-r3']],
    ['an unknown locality', 'locality', { localities: ['nowhere'] }, []],
  ])('%s', (_name, kind, filter, ids) => {
    expect(select(at, kind, filter).map(({ contact }) => contact.id)).toEqual(ids);
  });

  test('keeps the statements of the theme alone', () => {
    const [first] = select(at, 'theme', { themes: ['education'] });
    expect(first?.statements.map(({ id }) => id)).toEqual(['s2']);
  });
});
