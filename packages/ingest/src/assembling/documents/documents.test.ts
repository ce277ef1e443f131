import { describe, expect, it } from 'vitest';
import { extract } from '../../extract.ts';

const LEAD =
  'A delegation of Yunnan province of China led by Governor Wang An visited Hai Duong province of Vietnam on June 11. Le Van Binh, Chairman of the Hai Duong provincial People’s Committee, received him.';

/** "signed 2024-06-11 agreement on trade: CN Yunnan, VN Hai Duong (Wang An)" for each document told behind the lead. */
function documents(sentence: string): string[] {
  const body = `${LEAD} ${sentence}`;
  const report = { id: 'x', title: null, body, published: '2024-06-12', publisher: null, url: null, language: 'en' };
  return (extract(report).documents ?? []).map(({ status, day, title, parties, signatories }) => {
    const between = parties.map(({ country, locality, organisation }) => `${country} ${organisation ?? locality}`);
    const by = signatories.length > 0 ? ` (${signatories.join(', ')})` : '';
    return `${status} ${day ?? '?'} ${title}: ${between.join(', ')}${by}`;
  });
}

const SIDES = 'CN Yunnan, VN Hai Duong';
const CASES: readonly [sentence: string, documents: string[]][] = [
  [
    'The two sides signed a memorandum of understanding on tourism.',
    [`signed 2024-06-11 memorandum of understanding on tourism: ${SIDES}`],
  ],
  [
    'A twinning agreement for 2024-2026 was signed by Wang and Binh.',
    [`signed 2024-06-11 twinning agreement for 2024-2026: ${SIDES} (Wang An, Le Van Binh)`],
  ],
  [
    'Wang and Binh put their names to minutes of the talks.',
    [`signed 2024-06-11 minutes of the talks: ${SIDES} (Wang An, Le Van Binh)`],
  ],
  ['The two leaders witnessed the signing of a contract for tea.', [`signed 2024-06-11 contract for tea: ${SIDES}`]],
  [
    'An agreement between the Yunnan Chamber of Commerce and the Hai Duong Business Association was signed in the presence of Wang.',
    ['signed 2024-06-11 agreement: CN Yunnan Chamber of Commerce, VN Hai Duong Business Association'],
  ],
  ['The two provinces will sign a letter of intent on July 2.', [`to-be-signed 2024-07-02 letter of intent: ${SIDES}`]],
  ['A plan of action is to be signed in Kunming.', [`to-be-signed ? plan of action: ${SIDES}`]],
];

const NONE: readonly [name: string, sentence: string][] = [
  ['history', 'The two provinces signed an agreement in May 2019.'],
  ['what has been done before', 'Hai Duong has set up ties and signed memoranda with many localities.'],
  ['a perfect', 'They have signed a memorandum on tourism.'],
  ['a proposal', 'Wang proposed signing an agreement on trade.'],
  ['a document spoken of', 'Both promised to carry out the agreement signed by their predecessors.'],
  ['a condition', 'Trade would grow if an agreement was signed.'],
  ['no document', 'They spoke for ten minutes.'],
];

describe('assembleDocuments', () => {
  it.each(CASES)('%s', (sentence, expected) => {
    expect(documents(sentence)).toEqual(expected);
  });

  it.each(NONE)('none: %s', (_, sentence) => {
    expect(documents(sentence)).toEqual([]);
  });
});
