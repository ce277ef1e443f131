import { describe, expect, it } from 'vitest';
import { evidence, party, visitPart } from '../../test/fixtures/visit.ts';
import { en } from '../messages/en/index.ts';
import { prepareHeading } from './heading.ts';
import { letterOf, prepareRecord } from './record.ts';

const rowsOf = (given: Parameters<typeof visitPart>[0]) =>
  prepareRecord(visitPart(given), en).map(({ letter, label, values, status }) => [
    letter,
    label,
    values.map(({ text }) => text).join('; '),
    status.word,
  ]);

describe('prepareRecord', () => {
  it('gives letters to the fields that words support', () => {
    const rows = rowsOf({
      start: '2025-03-24',
      end: '2025-03-26',
      dateStatus: 'STATED',
      parties: [party('SENDER', 'VN', 'Hưng Yên'), party('HOST', 'CN', 'Beijing')],
      leader: { id: 'Person:1', name: 'Đặng Thu Hà' },
      evidence: [
        evidence('start', 'March 24'),
        evidence('sender/localities/0', 'Hung Yen'),
        evidence('leader', 'Dang Thu Ha'),
        evidence('hosts/0/locality', null, 'only named as the place of a talk'),
      ],
    });
    expect(rows).toEqual([
      ['a', 'Date', '24–26 Mar 2025', 'stated'],
      ['b', 'From', 'Hưng Yên, VN', 'stated'],
      ['c', 'Leader', 'Đặng Thu Hà', 'stated'],
      [null, 'Received by', 'Beijing, CN', 'absent'],
    ]);
  });

  it('keeps an incomplete date and says that it is partly stated', () => {
    const [date] = prepareRecord(
      visitPart({ edtf: 'XXXX-11-11/XXXX-11-15', dateStatus: 'ABSENT', dateReason: 'no year' }),
      en,
    );
    expect(date).toMatchObject({
      values: [{ text: '11–15 Nov, year unknown' }],
      unknown: true,
      status: {
        word: 'partly stated',
        reasons: ['No year.', 'Shown as XXXX-11-11/XXXX-11-15 and counted as undated.'],
      },
    });
  });

  it('names nobody where no leader is told, and tells why', () => {
    const fields = prepareRecord(
      visitPart({ evidence: [evidence('leader', null, 'no head of the delegation is named')] }),
      en,
    );
    expect(fields.find(({ label }) => label === 'Leader')).toMatchObject({
      values: [{ text: 'not named' }],
      status: { word: 'absent', reasons: ['No head of the delegation is named.'] },
    });
  });

  it('shows planned stops and national bodies as what they are', () => {
    const fields = prepareRecord(
      visitPart({ parties: [party('HOST', 'CN', null), party('HOST', 'CN', 'Xiamen', 'PLANNED')] }),
      en,
    );
    const values = fields.find(({ label }) => label === 'Received by')?.values.map(({ text }) => text);
    expect(values).toEqual(['National bodies, CN', 'Xiamen, CN (planned)']);
  });
});

it.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [51, 'az'],
  [52, 'ba'],
])('sign %i is %s', (index, letter) => {
  expect(letterOf(index)).toBe(letter);
});

describe('prepareHeading', () => {
  const vn = party('SENDER', 'VN', 'Hưng Yên');

  it.each([
    ['Hà of Hưng Yên in Beijing', { leader: 'Hà', parties: [vn, party('HOST', 'CN', 'Beijing')] }],
    ['Hà of Hưng Yên, to visit Xiamen', { leader: 'Hà', parties: [vn, party('HOST', 'CN', 'Xiamen', 'PLANNED')] }],
    [
      'Hà of VN, received by national bodies of CN',
      { leader: 'Hà', parties: [party('SENDER', 'VN', null), party('HOST', 'CN', null)] },
    ],
    ['A delegation of Hưng Yên', { leader: null, parties: [vn] }],
    ['A delegation', { leader: null, parties: [] }],
    [
      'A delegation of 4 localities in Guangxi',
      {
        leader: null,
        parties: [...['A', 'B', 'C', 'D'].map((name) => party('SENDER', 'VN', name)), party('HOST', 'CN', 'Guangxi')],
      },
    ],
  ])('%s', (title, { leader, parties }) => {
    expect(
      prepareHeading(visitPart({ parties, leader: leader ? { id: 'Person:1', name: leader } : null }), en).title,
    ).toBe(title);
  });
});
