import { describe, expect, it } from 'vitest';
import { find } from '../mentions/index.ts';
import { read } from '../reading/index.ts';
import { resolve } from '../resolving/index.ts';
import { assembleVisits } from './visits.ts';

function visits(body: string, published: string | null = '2024-06-12') {
  const reading = read({ id: 'x', title: null, body, published, publisher: null, url: null, language: 'en' });
  const mentions = find(reading);
  return assembleVisits(reading, mentions, resolve(reading, mentions));
}

const LEAD = 'A delegation of Yunnan province of China led by Governor Wang An';
const DAYS: readonly [name: string, body: string, start: string | null, end: string | null, rangeStated: boolean][] = [
  ['one day', `${LEAD} visited Hai Duong province of Vietnam on June 11.`, '2024-06-11', '2024-06-11', false],
  ['range', `${LEAD} visited Hai Duong province of Vietnam from June 9-12.`, '2024-06-09', '2024-06-12', true],
  [
    'last day attested',
    `${LEAD} visited Hai Duong province of Vietnam on June 9. On June 11 Wang met the provincial leaders.`,
    '2024-06-09',
    '2024-06-11',
    false,
  ],
  [
    'announced behind the first sentence, not the day of the announcement',
    'Governor of Virginia Bill Stone will lead a mission to Japan in late June, his office announced Tuesday. Stone will visit Tokyo from June 24 through June 29.',
    '2024-06-24',
    '2024-06-29',
    true,
  ],
  [
    'days before a numbered month',
    `During its visit to Hai Duong of Vietnam (9-11/6/2024), a delegation of Yunnan of China led by Governor Wang An met local leaders.`,
    '2024-06-09',
    '2024-06-11',
    true,
  ],
  [
    'not the day on which an office made it known',
    'Russian Consul-General Oleg Petrov met Wang An, Governor of Yunnan of China, on June 7, the consulate said on Monday.',
    '2024-06-07',
    '2024-06-07',
    false,
  ],
  [
    'an anniversary that is celebrated on the day',
    `Hai Duong of Vietnam and Yunnan of China celebrated the tenth anniversary of their ties on June 11. ${LEAD} had come to Hai Duong on June 10.`,
    '2024-06-10',
    '2024-06-11',
    false,
  ],
  [
    'how long the guests stay',
    `${LEAD} came to Hai Duong province of Vietnam on June 9. The guests stay in the province until June 11.`,
    '2024-06-09',
    '2024-06-11',
    false,
  ],
  [
    'length counted from the beginning',
    `${LEAD} arrived in Hai Duong province of Vietnam on June 10 for a three-day visit.`,
    '2024-06-10',
    '2024-06-12',
    true,
  ],
  [
    'length counted from the end',
    `${LEAD} ended a three-day visit to Hai Duong province of Vietnam on June 11.`,
    '2024-06-09',
    '2024-06-11',
    true,
  ],
  [
    'day of a plan is none',
    `${LEAD} visited Hai Duong province of Vietnam on June 11. The two sides will meet again on July 20.`,
    '2024-06-11',
    '2024-06-11',
    false,
  ],
  [
    'day of history is none',
    `${LEAD} visited Hai Duong province of Vietnam on June 11. They signed a pact on May 2, 2019.`,
    '2024-06-11',
    '2024-06-11',
    false,
  ],
  [
    'day of somebody who is elsewhere',
    `${LEAD} visited Hai Duong province of Vietnam on June 11. Wang praised what was agreed when President Xi Jinping visited with General Secretary To Lam on June 3.`,
    '2024-06-11',
    '2024-06-11',
    false,
  ],
  [
    'stamp of the page',
    `Xinhua) 09:34, June 14, 2024\n\n${LEAD} visited Hai Duong province of Vietnam on June 11.`,
    '2024-06-11',
    '2024-06-11',
    false,
  ],
  ['no day', `${LEAD} visited Hai Duong province of Vietnam.`, null, null, false],
];

describe('assembleVisits', () => {
  it.each(DAYS)('%s', (_, body, start, end, rangeStated) => {
    const [visit] = visits(body).value;
    expect(visit).toMatchObject({ start, end, rangeStated });
  });

  it('keeps what is known of a day without a year', () => {
    const [visit] = visits(`${LEAD} visited Hai Duong province of Vietnam on June 11-13.`, null).value;
    expect(visit).toMatchObject({
      start: null,
      end: null,
      edtf: 'XXXX-06-11/XXXX-06-13',
      datePrecision: null,
      rangeStated: true,
    });
  });

  it('gives evidence for every leaf, and quotes that stand at their offsets', () => {
    const body = `${LEAD} visited Hai Duong province of Vietnam on June 11.`;
    const { evidence } = visits(body);
    const fields = evidence.map(({ field }) => field.replace('/visits/0', ''));
    expect(fields).toEqual([
      '/sender/country',
      '/sender/localities/0',
      '/sender/organisation',
      '/leader',
      '/hosts/0/country',
      '/hosts/0/locality',
      '/start',
      '/end',
      '/edtf',
      '/datePrecision',
      '/rangeStated',
    ]);
    for (const { status, start, end, quote, reason } of evidence) {
      if (status === 'absent') expect([start, end, quote]).toEqual([null, null, null]);
      else expect(body.slice(start!, end!)).toBe(quote);
      if (status !== 'stated') expect(reason).toBeTruthy();
    }
  });
});
