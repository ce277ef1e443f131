import type { Frame, Mentions, Party, Person, Reading } from '../../model.ts';

const nobody: Party = {
  country: null,
  countryGrounds: { status: 'absent', start: null, end: null, rule: 'none', reason: 'not in the text' },
  localities: [],
  organisation: null,
  people: [],
  leader: null,
  leaderGrounds: { status: 'absent', start: null, end: null, rule: 'none', reason: 'not in the text' },
};

/** Decides whether the report is one of a visit, and fixes guest and host. */
export function resolveFrame(_reading: Reading, _mentions: Mentions, _people: readonly Person[]): Frame {
  return {
    isVisitReport: false,
    verdict: { status: 'absent', start: null, end: null, rule: 'none', reason: 'not in the text' },
    online: false,
    guest: nobody,
    host: nobody,
    others: [],
  };
}
