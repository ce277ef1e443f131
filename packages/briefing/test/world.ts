/** A small made-up world of facts for tests: one Vietnamese province, one Chinese, three visits and an online meeting. */
import type { Evidence, Facts, Party, PersonFact, StatementFact, VisitFact } from '../src/facts/types.ts';

const BODIES: Readonly<Record<string, string>> = {
  r1: 'Mayor Li Na of Beihe came to Nam Son on March 3, 2021. Tran Van Binh, Governor of Nam Son, received her. Li proposed that tea farms be opened to buyers of both provinces. Binh promised that Nam Son would send students to Beihe.',
  r2: 'Mayor Li Na of Beihe was in Nam Son again on May 9, 2023. Both sides agreed to open a tea market at the gate. <b>Binh</b> thanked the guests for their part in the harvest.',
  r3: 'Tran Van Binh travelled to Beihe on July 1, 2023. Binh asked the hosts to repair the road.',
  r4: 'Li Na and Tran Van Binh spoke by video on June 2, 2024. They discussed floods.',
};

/** The words of a report, wherever they stand in it. */
export function words(report: string, quote: string): Evidence {
  const start = BODIES[report]?.indexOf(quote) ?? -1;
  if (start < 0) throw new Error(`${report} does not say: ${quote}`);
  return { report, start, end: start + quote.length, quote };
}

const party = (country: string, locality: string): Party => ({ country, locality, organisation: null, planned: false });
export const NAM_SON = party('VN', 'vn-nam-son');
export const BEIHE = party('CN', 'cn-beihe');

function person(
  id: string,
  name: string,
  country: string,
  title: string,
  rank: number,
  quotes: [string, string][],
): PersonFact {
  const offices = quotes.map(([report, quote]) => ({
    id: `${id}@${report}`,
    title,
    rank,
    report,
    seenOn: null,
    evidence: [words(report, quote)],
  }));
  return { id, name, country, offices };
}

function visit(
  report: string,
  day: string,
  senders: Party[],
  hosts: Party[],
  leader: string,
  quote: string,
): VisitFact {
  const told = [words(report, quote)];
  return {
    id: `v-${report}`,
    reports: [report],
    senders,
    hosts,
    leader,
    start: day,
    end: day,
    edtf: day,
    precision: 'day',
    dateStatus: 'stated',
    dateReason: null,
    conflicts: [],
    evidence: told,
    dateEvidence: told,
  };
}

function statement(
  id: string,
  report: string,
  by: string | null,
  side: string,
  act: string,
  themes: string[],
  quote: string,
): StatementFact {
  const online = report === 'r4';
  return {
    id,
    visit: online ? null : `v-${report}`,
    meeting: online ? `m-${report}` : null,
    person: by,
    speaker: by,
    side,
    act,
    themes,
    day: null,
    evidence: words(report, quote),
  };
}

const came = 'came to Nam Son on March 3, 2021';
const again = 'was in Nam Son again on May 9, 2023';
const went = 'travelled to Beihe on July 1, 2023';

export const WORLD: Facts = {
  datasetVersion: '7',
  coverage: { reports: 4, visits: 3, from: '2021-03-03', to: '2023-07-01' },
  reports: Object.entries(BODIES).map(([id, body]) => ({
    id,
    title: `Report ${id} <i>`,
    publisher: 'Nam Son Daily',
    published: '2024-06-30',
    url: id === 'r3' ? 'javascript:alert(1)' : `https://example.org/${id}`,
    language: 'en',
    body,
  })),
  localities: [
    { id: 'vn-nam-son', country: 'VN', names: { en: 'Nam Sơn' }, parent: null, validTo: null, successor: null },
    { id: 'cn-beihe', country: 'CN', names: { en: 'Beihe' }, parent: null, validTo: null, successor: null },
    { id: 'cn-beihe-gate', country: 'CN', names: { en: 'Gate' }, parent: 'cn-beihe', validTo: null, successor: null },
  ],
  people: [
    person('li', 'Li Na', 'CN', 'Mayor of Beihe', 4, [
      ['r1', 'Mayor Li Na of Beihe'],
      ['r2', 'Mayor Li Na of Beihe'],
    ]),
    person('binh', 'Tran Van Binh', 'VN', 'Governor of Nam Son', 4, [['r1', 'Tran Van Binh, Governor of Nam Son']]),
  ],
  visits: [
    visit('r1', '2021-03-03', [BEIHE], [NAM_SON], 'li', came),
    visit('r2', '2023-05-09', [{ ...BEIHE, locality: 'cn-beihe-gate' }], [NAM_SON], 'li', again),
    visit('r3', '2023-07-01', [NAM_SON], [BEIHE], 'binh', went),
  ],
  meetings: [
    {
      id: 'm-r1',
      visit: 'v-r1',
      report: 'r1',
      day: '2021-03-03',
      place: 'Nam Son',
      guests: ['li'],
      hosts: ['binh'],
      guestParties: [BEIHE],
      hostParties: [NAM_SON],
      evidence: [words('r1', 'received her')],
    },
    {
      id: 'm-r4',
      visit: null,
      report: 'r4',
      day: '2024-06-02',
      place: null,
      guests: ['li'],
      hosts: ['binh'],
      guestParties: [BEIHE],
      hostParties: [NAM_SON],
      evidence: [words('r4', 'spoke by video on June 2, 2024')],
    },
  ],
  statements: [
    statement(
      's1',
      'r1',
      'li',
      'CN',
      'propose',
      ['agriculture', 'trade'],
      'Li proposed that tea farms be opened to buyers of both provinces.',
    ),
    statement(
      's2',
      'r1',
      'binh',
      'VN',
      'intend',
      ['education'],
      'Binh promised that Nam Son would send students to Beihe.',
    ),
    statement('s3', 'r2', null, 'both', 'agree', ['trade'], 'Both sides agreed to open a tea market at the gate.'),
    statement(
      's4',
      'r2',
      'binh',
      'VN',
      'appraise',
      ['agriculture'],
      '<b>Binh</b> thanked the guests for their part in the harvest.',
    ),
    statement('s5', 'r3', 'binh', 'VN', 'propose', ['transport'], 'Binh asked the hosts to repair the road.'),
    statement('s6', 'r4', null, 'both', 'act', ['disaster-response'], 'They discussed floods.'),
  ],
  documents: [],
  invitations: [],
};
