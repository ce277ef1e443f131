import { describe, expect, it } from 'vitest';
import { extract } from '../../extract.ts';

const LEAD =
  'A delegation of Yunnan province of China led by Governor Wang An visited Hai Duong province of Vietnam on June 11. Le Van Binh, Chairman of the Hai Duong provincial People’s Committee, received him.';

/** "Wang An → Le Van Binh (person) 2024-07-02" for each invitation told behind the lead. */
function invitations(sentence: string): string[] {
  const body = `${LEAD} ${sentence}`;
  const report = { id: 'x', title: null, body, published: '2024-06-12', publisher: null, url: null, language: 'en' };
  return (extract(report).invitations ?? []).map(
    ({ by, to, forEdtf }) => `${by.name} → ${to.name} (${to.kind})${forEdtf ? ` ${forEdtf}` : ''}`,
  );
}

const CASES: readonly [sentence: string, invitations: string[]][] = [
  ['Wang invited Binh to visit Yunnan.', ['Wang An → Le Van Binh (person)']],
  ['Wang invited his host to come to Kunming on July 2.', ['Wang An → Le Van Binh (person) 2024-07-02']],
  ['Wang warmly invited leaders of Hai Duong to attend the fair.', ['Wang An → Hai Duong (locality)']],
  ['Binh extended an invitation to the guest to return in 2025.', ['Le Van Binh → Wang An (person) 2025']],
  ['Binh was invited to visit Yunnan by Wang.', ['Wang An → Le Van Binh (person)']],
];

const NONE: readonly [name: string, sentence: string][] = [
  ['business people', 'Wang invited businesses of Hai Duong to come to the fair.'],
  ['tourists', 'Wang invited people of Hai Duong to visit Yunnan.'],
  ['an earlier invitation', 'Wang had invited Binh to visit Yunnan.'],
  ['one’s own side', 'Binh invited leaders of Hai Duong to attend.'],
  ['no journey', 'Wang invited Binh to think it over.'],
  ['the invitation that the visit rests on', 'He came at the invitation of Binh.'],
];

describe('assembleInvitations', () => {
  it.each(CASES)('%s', (sentence, expected) => {
    expect(invitations(sentence)).toEqual(expected);
  });

  it.each(NONE)('none: %s', (_, sentence) => {
    expect(invitations(sentence)).toEqual([]);
  });
});
