import { expect, it } from 'vitest';
import { en } from '../messages/en/index.ts';
import { preparePreview } from './record.ts';

const BODY = 'Li Wenhai of Yunnan came to Lào Cai on March 11.\n\nHe proposed a fair.';
const words = (quote: string) => {
  const start = BODY.indexOf(quote);
  return { start, end: start + quote.length, quote };
};
const stated = (field: string, quote: string) => ({ field, status: 'stated', reason: null, ...words(quote) });

const RECORD = {
  isVisitReport: true,
  visits: [
    {
      sender: { country: 'CN', localities: ['Yunnan'], organisation: null },
      leader: 'Li Wenhai',
      hosts: [{ country: 'VN', locality: 'Lào Cai' }],
      start: '2025-03-11',
      end: null,
      edtf: '2025-03-11',
    },
  ],
  meetings: [],
  people: [{ name: 'Li Wenhai', country: 'CN', offices: [] }],
  statements: [
    { side: 'CN', speaker: 'Li Wenhai', act: 'propose', themes: ['trade'], ...words('He proposed a fair.') },
  ],
  evidence: [
    stated('/visits/0/start', 'March 11'),
    {
      field: '/visits/0/end',
      status: 'absent',
      start: null,
      end: null,
      quote: null,
      reason: 'no last day',
      absence: 'not-in-text',
    },
    stated('/visits/0/sender/localities/0', 'Yunnan'),
    stated('/visits/0/leader', 'Li Wenhai'),
    stated('/visits/0/hosts/0/locality', 'Lào Cai'),
    stated('/people/0/name', 'Li Wenhai'),
  ],
};

const preview = preparePreview(BODY, RECORD, (code) => code.toUpperCase(), en);

it('shows each field with its letter, value and status', () => {
  expect(
    preview.fields.map(({ letter, label, values, status }) => [letter, label, values[0]?.text, status.word]),
  ).toEqual([
    ['a', 'Date', '11 Mar 2025', 'partly stated'],
    ['b', 'From', 'Yunnan, CN', 'stated'],
    ['c', 'Leader', 'Li Wenhai', 'stated'],
    ['d', 'Received by', 'Lào Cai, VN', 'stated'],
    ['e', 'Person', 'Li Wenhai, CN', 'stated'],
  ]);
});

it('marks the words in the text, and loses none of it', () => {
  const segments = preview.paragraphs.flat();
  expect(segments.find(({ text }) => text === 'Yunnan')?.fields).toEqual(['b']);
  expect(segments.find(({ text }) => text === 'He proposed a fair.')?.statements).toEqual(['1']);
  expect(segments.map(({ text }) => text).join('')).toBe(BODY.replace('\n\n', ''));
});

it('numbers the statements and names their themes', () => {
  expect(preview.statements).toMatchObject([{ number: 1, act: 'propose', themes: 'TRADE' }]);
});
