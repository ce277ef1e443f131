import { describe, expect, test } from 'vitest';
import { lookup } from './lookup.ts';
import { locator, occasionsOf } from './occasions.ts';
import type { Evidence, Facts, MeetingFact, StatementFact } from './types.ts';

const BODY = `Ann Reed went to the coast in May. In Oldport she met Bo Hale and asked him for ferries. The harbour is deep, Hale said.
In Newport she sat down with Cy Lund. She offered to lend two ships. Both sides agreed on a fair. Once more she thanked Hale for the ferries. Later the party watched a play. Both towns, Hale and Lund told her, want more trains.`;

const at = (quote: string): Evidence => {
  const start = BODY.indexOf(quote);
  return { report: 'r', start, end: start + quote.length, quote };
};
const meeting = (id: string, host: string, words: string[], report = 'r'): MeetingFact => ({
  id,
  visit: 'v',
  report,
  day: null,
  place: null,
  guests: ['ann'],
  hosts: [host],
  guestParties: [],
  hostParties: [],
  evidence: words.map(at),
});
const MEETINGS = [meeting('old', 'bo', ['In Oldport', 'Bo Hale']), meeting('new', 'cy', ['In Newport', 'Cy Lund'])];
const people = [
  ['ann', 'Ann Reed'],
  ['bo', 'Bo Hale'],
  ['cy', 'Cy Lund'],
] as const;
const FACTS = {
  reports: [{ id: 'r', title: null, publisher: null, published: null, url: null, language: 'en', body: BODY }],
  localities: [],
  people: people.map(([id, name]) => ({ id, name, country: 'GB', offices: [] })),
  visits: [],
  meetings: MEETINGS,
  statements: [],
  documents: [],
  invitations: [],
  datasetVersion: '1',
  coverage: { reports: 1, visits: 1, from: null, to: null },
} satisfies Facts;

describe('a statement belongs to the meeting', () => {
  const locate = locator(lookup(FACTS), MEETINGS);
  test.each<[why: string, quote: string, person: string | null, act: string, expected: string | null]>([
    ['that its sentence names', 'In Oldport she met Bo Hale and asked him for ferries.', 'ann', 'propose', 'old'],
    ['at which its speaker was', 'The harbour is deep, Hale said.', 'bo', 'appraise', 'old'],
    ['that was told of last', 'She offered to lend two ships.', 'ann', 'intend', 'new'],
    ['that was told of last, of both sides', 'Both sides agreed on a fair.', null, 'agree', 'new'],
    ['of a host named again', 'Once more she thanked Hale for the ferries.', 'ann', 'appraise', 'old'],
    ['none where two are named', 'Both towns, Hale and Lund told her, want more trains.', 'ann', 'propose', null],
    ['none for what is done together elsewhere', 'Later the party watched a play.', null, 'act', null],
  ])('%s', (_why, quote, person, act, expected) => {
    const statement = { id: 's', evidence: at(quote), person, act } as StatementFact;
    expect(locate(statement)?.id ?? null).toBe(expected);
  });
});

test('two reports that name the same host tell of one meeting; one report tells of as many as it names', () => {
  const again = { ...meeting('again', 'bo', [], 'r2'), day: '2024-05-02' };
  const other = { ...meeting('other', 'bo', [], 'r3'), day: '2024-05-03' };
  const occasions = occasionsOf([...MEETINGS, again, other]);
  expect(occasions.map(({ tellings }) => tellings.map(({ id }) => id))).toEqual([['old', 'again'], ['new'], ['other']]);
  expect(occasions[0]).toMatchObject({ day: '2024-05-02', guests: ['ann'], hosts: ['bo'] });
});
