import type { FieldEvidence, ReportRecord, StatementRecord } from '@communique/domain';
import type { Report } from '../model.ts';

/** A report in a few sentences, with a letter beyond the basic plane so that UTF-16 and code points differ. */
export const BODY =
  'BEIJING, May 17 – 🙂 A delegation of Hưng Yên led by Nguyễn Văn Đông, Secretary of the Hưng Yên Party Committee, ' +
  'toured Fuzhou in Jiangxi on May 16. Đông asked for more trade. Li Wei, Mayor of Fuzhou, promised help for schools. ' +
  'The two sides agreed on tourism.';

export const report = (changes: Partial<Report> = {}): Report => ({
  id: 'hung-yen-fuzhou',
  title: 'Hưng Yên delegation in Fuzhou',
  body: BODY,
  published: '2025-05-17',
  publisher: 'A wire',
  url: 'https://example.org/1',
  language: 'en',
  ...changes,
});

const span = (quote: string, body = BODY): { start: number; end: number; quote: string } => {
  const start = body.indexOf(quote);
  return { start, end: start + quote.length, quote };
};

export const proof = (field: string, quote: string, body = BODY): FieldEvidence => ({
  field,
  status: 'stated',
  ...span(quote, body),
  rule: 'test/rule',
  reason: null,
});

export const statement = (
  side: string,
  speaker: string | null,
  act: string,
  theme: string,
  quote: string,
): StatementRecord => ({ side, speaker, act, themes: [theme], rule: 'test/statement', ...span(quote) });

/** What is to be read from `BODY`. */
export const record = (changes: Partial<ReportRecord> = {}): ReportRecord => ({
  id: 'hung-yen-fuzhou',
  url: 'https://example.org/1',
  source: 'A wire',
  published: '2025-05-17',
  language: 'en',
  isVisitReport: true,
  visits: [
    {
      sender: { country: 'VN', localities: ['Hưng Yên'], organisation: 'Hưng Yên Party Committee' },
      leader: 'Nguyễn Văn Đông',
      hosts: [{ country: 'CN', locality: 'Fuzhou' }],
      start: '2025-05-16',
      end: '2025-05-16',
      edtf: '2025-05-16',
      datePrecision: 'day',
      rangeStated: false,
    },
  ],
  meetings: [{ date: '2025-05-16', place: 'Fuzhou', guests: ['Nguyễn Văn Đông'], hosts: ['Li Wei'] }],
  people: [
    { name: 'Nguyễn Văn Đông', country: 'VN', offices: ['Secretary of the Hưng Yên Party Committee'] },
    { name: 'Li Wei', country: 'CN', offices: ['Mayor of Fuzhou'] },
  ],
  themes: ['trade', 'education', 'tourism'],
  statements: [
    statement('VN', 'Nguyễn Văn Đông', 'propose', 'trade', 'Đông asked for more trade.'),
    statement('CN', 'Li Wei', 'intend', 'education', 'Li Wei, Mayor of Fuzhou, promised help for schools.'),
    statement('both', null, 'agree', 'tourism', 'The two sides agreed on tourism.'),
  ],
  body: BODY,
  evidence: [
    proof('/visits/0/sender/localities/0', 'Hưng Yên'),
    proof('/visits/0/leader', 'Nguyễn Văn Đông'),
    { ...proof('/visits/0/start', 'May 16'), status: 'inferred', reason: 'year of publication' },
    proof('/meetings/0/place', 'Fuzhou'),
    proof('/people/1/name', 'Li Wei'),
    proof('/people/1/offices/0', 'Mayor of Fuzhou'),
    { ...proof('/visits/0/rangeStated', ''), status: 'absent', start: null, end: null, quote: null, reason: 'one day' },
  ],
  ...changes,
});
