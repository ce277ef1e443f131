import { describe, expect, test } from 'vitest';
import { WORLD, words } from '../../test/world.ts';
import type { Facts, StatementFact } from '../facts/types.ts';
import { sift } from './index.ts';

/** The small world with one report more, of its second visit, that says `body`. */
function withReport(body: string, change: Partial<StatementFact>[], published: string | null = '2023-05-10'): Facts {
  const evidence = { report: 'r9', start: 0, end: body.length, quote: body };
  return {
    ...WORLD,
    reports: [...WORLD.reports, { id: 'r9', title: null, publisher: null, published, url: null, language: 'en', body }],
    visits: WORLD.visits.map((one) => (one.id === 'v-r2' ? { ...one, reports: ['r2', 'r9'] } : one)),
    statements: [
      ...WORLD.statements,
      ...change.map(
        (own, n): StatementFact => ({
          id: `new-${n}`,
          visit: 'v-r2',
          meeting: null,
          person: null,
          speaker: null,
          side: 'both',
          act: 'sign',
          themes: ['trade'],
          day: null,
          evidence,
          ...own,
        }),
      ),
    ],
  };
}

const isKept = (facts: Facts, id = 'new-0'): boolean => sift(facts).statements.some((one) => one.id === id);

describe('what was signed or agreed at the visit is kept', () => {
  test.each<[string, string]>([
    ['sign', 'A pact on tea was signed at the end.'],
    ['sign', 'The two governors put their names to a pact on tea on May 9, 2023.'],
    ['sign', 'They came to the port and signed a pact that runs until 2030.'],
    ['agree', 'Both sides agreed that they will repair the road in 2025.'],
    ['agree', 'Every spring, turn about, one of them is to hold a fair.'],
  ])('%s: %s', (act, body) => expect(isKept(withReport(body, [{ act }]))).toBe(true));
});

describe('what the words place elsewhere, earlier or ahead is left out', () => {
  test.each<[string, string]>([
    ['sign', 'A pact on tea was signed on March 4, 2021.'],
    ['sign', 'A pact on tea had been signed by the two harbours.'],
    ['sign', 'A pact on tea will be signed before long.'],
    ['sign', 'They hoped to see the pact on tea signed.'],
    ['sign', 'The guests of an earlier year left a pact that was signed then.'],
    ['sign', 'Tea and ferries were what the two spoke of.'],
    ['agree', 'Both harbours planned to look into a new ferry.'],
    ['agree', 'A fresh pact may soon set out how the harbours share their pilots.'],
  ])('%s: %s', (act, body) => expect(isKept(withReport(body, [{ act }]))).toBe(false));

  test('and so is all that a preview announces as done', () => {
    expect(isKept(withReport('Both sides agreed on tea.', [{ act: 'agree' }], '2023-05-01'))).toBe(false);
  });
});

describe('what one side is said to have agreed or objected to is borne by its words', () => {
  test.each<[act: string, body: string, told: string | undefined]>([
    ['agree', 'Binh was in favour of more ferries.', 'agree'],
    ['agree', 'That offer Binh took up on the spot.', 'agree'],
    ['agree', 'Nam Son, Binh pledged, will see that quarrels among traders are settled.', 'intend'],
    ['object', 'Binh voiced concern about the muddy river.', 'object'],
    ['object', 'Binh wondered whether the two harbours might not pair up.', undefined],
  ])('%s: %s', (act, body, told) => {
    const facts = withReport(body, [{ act, person: 'binh', speaker: 'Tran Van Binh', side: 'VN' }]);
    expect(sift(facts).statements.find(({ id }) => id === 'new-0')?.act).toBe(told);
  });
});

test('one utterance in two reports is told once, by the weaker act and the common themes', () => {
  const body = 'Binh spoke warmly of what the guests had done to bring in the harvest of tea.';
  const again = {
    person: 'binh',
    speaker: 'Tran Van Binh',
    side: 'VN',
    act: 'intend',
    themes: ['agriculture', 'trade'],
  };
  const facts = withReport(body, [again]);
  const first = { ...facts.statements.find(({ id }) => id === 's4')!, themes: ['agriculture'] };
  const told = {
    ...first,
    evidence: { ...words('r2', '<b>Binh</b> thanked the guests for their part in the harvest.') },
  };
  const alike = facts.statements.map((one) =>
    one.id === 's4'
      ? told
      : one.id === 'new-0'
        ? {
            ...one,
            evidence: {
              ...one.evidence,
              quote: 'Binh thanked the guests warmly for their part in the harvest of tea.',
            },
          }
        : one,
  );
  const kept = sift({ ...facts, statements: alike }).statements.filter(({ id }) => id === 's4' || id === 'new-0');
  expect(kept.map(({ act, themes }) => [act, themes])).toEqual([['appraise', ['agriculture']]]);
});

test('a person whom two reports of a visit name in full and in short is one', () => {
  const facts = withReport('Binh agreed.', [{ person: 'short', speaker: 'Binh', side: 'VN', act: 'agree' }]);
  const people = [...facts.people, { id: 'short', name: 'Binh', country: 'VN', offices: [] }];
  const statements = facts.statements.map((one) => (one.id === 's4' ? { ...one, person: 'binh' } : one));
  const sifted = sift({ ...facts, people, statements });
  expect(sifted.people.map(({ id }) => id)).toEqual(WORLD.people.map(({ id }) => id));
  expect(sifted.statements.find(({ id }) => id === 'new-0')?.person).toBe('binh');
  expect(sift({ ...facts, people, statements }, 'short').people.map(({ id }) => id)).toContain('short');
});
