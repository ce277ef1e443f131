import { expect, test } from 'vitest';
import { extract } from '../extract.ts';

const LEAD = `LANG SON, March 6 — Nguyen Van Binh, Secretary of the Lang Son provincial Party Committee, received Chen Hao, Vice Chairman of China's Guangxi Zhuang Autonomous Region, in Lang Son on March 5.`;

/** The statements of a story that opens with LEAD, as "side | speaker | act | themes". */
function statements(story: string): string[] {
  const body = `${LEAD}\n\n${story}`;
  const report = { id: 'x', title: null, body, published: '2024-03-06', publisher: null, url: null, language: 'en' };
  return extract(report).statements.map((one) => {
    expect(body.slice(one.start, one.end)).toBe(one.quote);
    return `${one.side} | ${one.speaker} | ${one.act} | ${[...one.themes].sort().join(', ')}`;
  });
}

test.each([
  ['Binh suggested that Guangxi buy more lychees.', ['VN | Nguyen Van Binh | propose | agriculture, trade']],
  ['Chen asked Lang Son to widen the road to the gate.', ['CN | Chen Hao | propose | border-economy, transport']],
  ['Chen asked his departments to train more nurses.', ['CN | Chen Hao | intend | workforce-training']],
  ['For his part, Chen promised help in tourism.', ['CN | Chen Hao | intend | tourism']],
  ['Binh hoped that Guangxi would send more tourists.', ['VN | Nguyen Van Binh | propose | tourism']],
  ['Binh hoped to learn about solar power.', ['VN | Nguyen Van Binh | intend | energy']],
  ['Guangxi is willing to cut tariffs, Chen noted.', ['CN | Chen Hao | intend | trade']],
  ['Sport should have a place as well, according to Chen.', ['CN | Chen Hao | propose | sport']],
  ['In Chen’s view, the museums do good work.', ['CN | Chen Hao | appraise | heritage']],
  ['The two sides agreed to link their power grids.', ['both | null | agree | energy']],
  ['The two sides discussed floods and fisheries.', ['both | null | act | agriculture, disaster-response']],
  ['An agreement on university scholarships was signed.', ['both | null | sign | education']],
  ['The guest praised the hospitals.', ['CN | Chen Hao | appraise | health']],
  ['The Chinese official thanked the province for its help with insurance.', ['CN | Chen Hao | appraise | finance']],
  ['Binh voiced concern about smuggling.', ['VN | Nguyen Van Binh | object | public-security']],
  ['Lang Son pledged scholarships for 20 students.', ['VN | Lang Son | intend | education']],
  ['“We will build a dry port,” Chen said.', ['CN | Chen Hao | intend | ports-logistics']],
  [
    'Praising the work of the courts, Binh proposed a youth camp.',
    ['VN | Nguyen Van Binh | appraise | justice', 'VN | Nguyen Van Binh | propose | youth'],
  ],
  [
    'Chen spoke highly of the exchange of delegations. Cooperation in forestry should follow.',
    ['CN | Chen Hao | appraise | delegation-exchange', 'CN | Chen Hao | propose | agriculture'],
  ],
  [
    'Binh urged joint work on semiconductors. In reply, Chen welcomed investors from Lang Son.',
    ['VN | Nguyen Van Binh | propose | high-tech', 'CN | Chen Hao | intend | investment'],
  ],
  [
    'The two sides signed minutes. Among these are quicker customs clearance and a film week.',
    ['both | null | sign | delegation-exchange', 'both | null | agree | border-economy, culture'],
  ],
])('%s', (story, expected) => {
  expect(statements(story)).toEqual(expected);
});

test.each([
  ['Chen wished his host good health.'],
  ['Trade between the two reached 5 billion USD in 2023.'],
  ['Lang Son has a border of 231 kilometres with Guangxi.'],
  ['A memorandum on tourism was signed in 2019.'],
  ['Chen presented Binh with a painting as a gift.'],
  ['Both sides were glad of the warm friendship.'],
])('is no statement: %s', (story) => {
  expect(statements(story)).toEqual([]);
});
