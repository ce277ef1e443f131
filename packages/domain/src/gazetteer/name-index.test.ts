import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { acronyms, isCountry, nameIndex } from './name-index.ts';

const found = (name: string): string[] =>
  (nameIndex().get(fold(name)) ?? []).map((place) => (isCountry(place) ? place.code : place.id));

describe('nameIndex', () => {
  it.each([
    ['Viet Nam', ['VN']],
    ['Lao PDR', ['LA']],
    ['Republic of Korea', ['KR']],
    ['老挝', ['LA']],
    ['Nhật Bản', ['JP']],
    ['Georgia', ['GE', 'US-GA']],
    ['Moscow', ['RU-MOW']],
    ['Victoria', ['AU-VIC']],
    ['Kep', ['KH-23']],
    ['Yamaguchi', ['JP-35']],
    ['Jeonbuk', ['KR-45']],
    ['Xi’an', ['cn-sn-xian']],
  ])('%s', (name, places) => {
    expect(found(name)).toEqual(places);
  });

  it('puts the country before its namesakes', () => {
    expect(found('Mexico')[0]).toBe('MX');
    expect(found('Singapore')[0]).toBe('SG');
  });
});

describe('acronyms', () => {
  it('holds what is a place in capitals only', () => {
    for (const name of ['us', 'uk', 'rok', 'prc', 'hcmc', 'gx']) expect(acronyms()).toContain(name);
    for (const name of ['lao', 'hue', 'laos', 'kep']) expect(acronyms()).not.toContain(name);
  });
});
