import { describe, expect, test } from 'vitest';
import { honourOf, officeOfTheDay, precedence, standing } from './precedence.ts';
import type { OfficeFact, PersonFact } from './types.ts';

const office = (title: string, rank: number | null): OfficeFact => ({
  id: title,
  title,
  rank,
  report: 'r',
  seenOn: null,
  evidence: [],
});
const holder = (...offices: OfficeFact[]): PersonFact => ({ id: 'p', name: 'P', country: 'VN', offices });

test.each<[higher: OfficeFact, lower: OfficeFact]>([
  [office('General Secretary of the Party', 1), office('State President', 1)],
  [office('State President', 1), office('Prime Minister', 1)],
  [office('Cambodian King', 1), office('Prime Minister', 1)],
  [office('Prime Minister', 1), office('Vice President', 1)],
  [office('Prime Minister', 1), office('Chairman of the National Assembly', 1)],
  [office('member of the Politburo Standing Committee', 2), office('Politburo member', 2)],
  [office("Procurator-General of the Supreme People's Procuratorate", 6), office('Governor of Nam Son', 4)],
  [office('Minister-President', 3), office('President of the Nam Son Parliament', 1)],
  [office('Mayor of Beihe', 4), office('rector', null)],
])('%o goes before %o', (higher, lower) => expect(precedence(higher)).toBeLessThan(precedence(lower)));

describe('the office of the day', () => {
  const seat = office('Politburo member', 2);
  const secretariat = office('Secretary of the Party Central Committee', 3);
  const head = office('head of the Commission for Tea', 3);

  test('is the one that is held, and a seat in the Politburo goes before it', () => {
    const person = holder(seat, secretariat, head);
    expect(officeOfTheDay(person, ['r'])).toBe(head);
    expect(honourOf(person, ['r'], head)).toBe(seat);
    expect(standing(person, ['r'])).toBe(precedence(seat));
  });

  test('is a membership where nothing else is known', () => {
    const member = office('member of the Party Central Committee', 3);
    expect(officeOfTheDay(holder(member), ['r'])).toBe(member);
    expect(honourOf(holder(member), ['r'], member)).toBeNull();
  });

  test('is worded with its place where another report names it', () => {
    const bare = office('Deputy Secretary of the provincial Party Committee', 4);
    const named = office('Deputy Secretary of the Nam Son Party Committee', 4);
    expect(officeOfTheDay(holder(bare, named), ['r'])).toBe(named);
  });

  test('is none in other reports', () => {
    expect(officeOfTheDay(holder(head), ['other'])).toBeNull();
    expect(standing(holder(head), ['other'])).toBe(8);
  });
});
