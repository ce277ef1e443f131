import { describe, expect, it, test } from 'vitest';
import type { Locality } from '../locality.ts';
import { localities, localityById } from './localities.ts';
import { currentLocality, descendants, existsOn, firstLevelOf, localityOn } from './validity.ts';

const unit = (id: string): Locality => {
  const found = localityById(id);
  if (!found) throw new Error(`no locality ${id}`);
  return found;
};

describe('currentLocality', () => {
  it.each([
    ['VN-03', 'VN-07'],
    ['VN-06', 'VN-02'],
    ['VN-57', 'VN-SG'],
    ['vn-thua-thien-hue', 'VN-26'],
    ['vn-ha-tay', 'VN-HN'],
    ['vn-hai-hung', 'VN-HP'],
    ['VN-13', 'VN-13'],
    ['CN-GX', 'CN-GX'],
    ['cn-gx-nanning', 'cn-gx-nanning'],
    ['vn-13-mong-cai', 'VN-13'],
    ['vn-61-hai-duong', 'VN-HP'],
  ])('%s → %s', (id, now) => {
    expect(currentLocality(unit(id)).id).toBe(now);
  });
});

test('every unit has one that is still in force', () => {
  expect(localities().filter((locality) => currentLocality(locality).validTo !== null)).toEqual([]);
});

describe('localityOn', () => {
  it.each([
    ['VN-03', '2025-06-30', 'VN-03'],
    ['VN-03', '2025-07-01', 'VN-07'],
    ['VN-26', '2024-12-31', 'vn-thua-thien-hue'],
    ['VN-26', '2025-01-01', 'VN-26'],
    ['vn-thua-thien-hue', '2026-03-01', 'VN-26'],
    ['vn-hai-hung', '2010-05-05', 'VN-61'],
    ['vn-hai-hung', '2025-08-01', 'VN-HP'],
    ['VN-71', '2001-01-01', 'VN-71'],
    ['vn-13-mong-cai', '2026-01-01', 'vn-13-mong-cai'],
    ['CN-YN', '1999-01-01', 'CN-YN'],
  ])('%s on %s is %s', (id, day, expected) => {
    expect(localityOn(unit(id), day).id).toBe(expected);
  });
});

describe('existsOn', () => {
  it.each([
    ['VN-03', '2025-06-30', true],
    ['VN-03', '2025-07-01', false],
    ['VN-26', '2024-12-31', false],
    ['CN-GX', '1990-01-01', true],
  ])('%s on %s: %s', (id, day, exists) => {
    expect(existsOn(unit(id), day)).toBe(exists);
  });
});

describe('firstLevelOf', () => {
  it.each([
    ['cn-yn-honghe-hekou', 'CN-YN'],
    ['vn-13-mong-cai', 'VN-13'],
    ['cn-gx-nanning', 'CN-GX'],
    ['kr-41-suwon', 'KR-41'],
    ['VN-66', 'VN-66'],
  ])('%s lies in %s', (id, first) => {
    expect(firstLevelOf(unit(id))?.id).toBe(first);
  });
});

describe('descendants', () => {
  it('reaches counties through prefectures, without the unit itself', () => {
    const ids = descendants('CN-YN').map(({ id }) => id);
    expect(ids).toContain('cn-yn-honghe');
    expect(ids).toContain('cn-yn-honghe-hekou');
    expect(ids).not.toContain('CN-YN');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is empty for a unit without parts', () => {
    expect(descendants('cn-yn-honghe-hekou')).toEqual([]);
  });
});
