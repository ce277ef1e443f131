import type { Absence } from '@communique/domain';
import { expect, test } from 'vitest';
import { extract } from '../extract.ts';

const LEAD = 'A delegation of Lao Cai province led by Chairman Trinh Xuan Truong visited Kunming';

function read(body: string, published: string | null = null) {
  return extract({ id: 'x', title: null, body, published, publisher: null, url: null, language: 'en' });
}

test.each<[string, string, string, Absence]>([
  ['no day is told', `${LEAD}. It was received by Governor Wang Yubo.`, '/visits/0/start', 'not-in-text'],
  ['a day without a year', `${LEAD} on May 6.`, '/visits/0/start', 'ambiguous'],
  ['and so its precision', `${LEAD} on May 6.`, '/visits/0/datePrecision', 'ambiguous'],
  ['a weekday without a date of writing', `${LEAD} on Tuesday.`, '/visits/0/start', 'ambiguous'],
  ['a sending body that is not named', `${LEAD} on May 6, 2024.`, '/visits/0/sender/organisation', 'not-in-text'],
  [
    'the place of an online meeting',
    'Lao Cai Chairman Trinh Xuan Truong held online talks with Yunnan Governor Wang Yubo on May 6, 2024.',
    '/meetings/0/place',
    'not-looked-for',
  ],
])('%s', (_name, body, field, absence) => {
  const proof = read(body).evidence.find((one) => one.field === field);
  expect(proof).toMatchObject({ status: 'absent', absence });
});

test('what is not absent has no reason to be', () => {
  const { evidence } = read(`${LEAD} on May 6, 2024. It was received by Governor Wang Yubo.`);
  expect(evidence.filter(({ status }) => status !== 'absent').every(({ absence }) => absence === undefined)).toBe(true);
  expect(evidence.filter(({ status }) => status === 'absent').every(({ absence }) => absence !== undefined)).toBe(true);
});
