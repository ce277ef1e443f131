import { describe, expect, it } from 'vitest';
import { frame } from './frame.testing.ts';

const WANG = 'Wang An, Governor of Yunnan province of China';
const BINH = 'Le Van Binh, Chairman of the Hai Duong provincial People’s Committee';
const DIRECTIONS: readonly [name: string, body: string, frame: string][] = [
  ['host receives', `${BINH}, received ${WANG}, on June 11.`, 'CN Yunnan (Wang An) → VN Hai Duong'],
  ['guest is received', `${WANG}, was received on June 11 by ${BINH}.`, 'CN Yunnan (Wang An) → VN Hai Duong'],
  [
    'whom the host received',
    `The plan was told to ${WANG}, whom ${BINH}, received on June 11.`,
    'CN Yunnan (Wang An) → VN Hai Duong',
  ],
  [
    'participle',
    `Receiving ${WANG}, on June 11, Chairman of the Hai Duong provincial People’s Committee Le Van Binh spoke of trade.`,
    'CN Yunnan (Wang An) → VN Hai Duong',
  ],
  [
    'guest named as such',
    `${BINH}, held talks on June 11 with his guest Wang An, Governor of Yunnan province of China.`,
    'CN Yunnan (Wang An) → VN Hai Duong',
  ],
  [
    'host named as such',
    `${WANG}, agreed on June 11 with his host Le Van Binh, Chairman of the Hai Duong provincial People’s Committee.`,
    'CN Yunnan (Wang An) → VN Hai Duong',
  ],
  [
    'gift on a visit',
    `Visiting on June 11, ${WANG}, handed over books for a school to Le Van Binh, Chairman of the Hai Duong provincial People’s Committee.`,
    'CN Yunnan (Wang An) → VN Hai Duong',
  ],
  [
    'sport as a field agreed on',
    `${BINH}, received ${WANG}, on June 11. The two agreed to send football teams to each other.`,
    'CN Yunnan (Wang An) → VN Hai Duong',
  ],
  ['who is visiting', `${BINH}, met on June 11 with ${WANG}, who is visiting.`, 'CN Yunnan (Wang An) → VN Hai Duong'],
  [
    'delegation pays a visit',
    `A delegation of Yunnan province of China led by Governor Wang An paid a visit to Hai Duong province of Vietnam on June 11.`,
    'CN Yunnan (Wang An) → VN Hai Duong',
  ],
  [
    'the other way round',
    `A delegation of Hai Duong province of Vietnam led by Chairman Le Van Binh visited Yunnan province of China on June 11.`,
    'VN Hai Duong (Le Van Binh) → CN Yunnan',
  ],
  [
    'several stops',
    `A delegation of Hai Duong province of Vietnam led by Chairman Le Van Binh visited Yunnan province of China on June 11. The delegation will also go to Sichuan and Chongqing.`,
    'VN Hai Duong (Le Van Binh) → CN Yunnan, CN Sichuan, CN Chongqing',
  ],
  [
    'state leader at home',
    `HANOI – Prime Minister Pham Minh Chinh received ${WANG}, in Hanoi on June 11.`,
    'CN Yunnan (Wang An) → VN',
  ],
  [
    'state leader abroad',
    `Prime Minister Pham Minh Chinh, on a visit to China, met Wang An, Secretary of the Yunnan provincial Party Committee, in Kunming on June 11.`,
    'VN (Pham Minh Chinh) → CN Yunnan',
  ],
  [
    'neither side Vietnamese',
    `SEOUL – Governor of Nagano prefecture of Japan Abe Taro arrived in Busan on June 11 and met Mayor of Busan Park Min-su.`,
    'JP Nagano (Abe Taro) → KR Busan',
  ],
  [
    'resident ambassador calls on a province',
    `Lao Ambassador to Vietnam Khamphone Sisay paid a courtesy visit to the leaders of Son La province on June 11.`,
    'LA (Khamphone Sisay) → VN Son La',
  ],
  [
    'coming visit as the only subject',
    `Chairman of the National Assembly Tran Van An will lead a delegation on an official visit to China from July 7-12.`,
    'VN (Tran Van An) → CN',
  ],
  [
    'conference of several provinces',
    `The Party secretaries of Ha Giang, Lao Cai and Lai Chau of Vietnam met in Lao Cai on June 11 with ${WANG}, who was visiting.`,
    'CN Yunnan (Wang An) → VN Ha Giang, VN Lao Cai, VN Lai Chau',
  ],
  [
    'goal in front of the clause',
    'It was to Hai Duong province of Vietnam that leaders of Yunnan province of China went on June 11 with a delegation.',
    'CN Yunnan → VN Hai Duong',
  ],
  [
    'stops of an itinerary',
    'A delegation of Hai Duong province of Vietnam led by Chairman Le Van Binh visited Yunnan province of China on June 11. Next on its itinerary are Sichuan and Chongqing.',
    'VN Hai Duong (Le Van Binh) → CN Yunnan, CN Sichuan, CN Chongqing',
  ],
  [
    'where a journey begins and ends',
    'A delegation of Hai Duong province of Vietnam led by Chairman Le Van Binh toured China from June 9-11. The trip began in Yunnan and ended in Sichuan.',
    'VN Hai Duong (Le Van Binh) → CN Yunnan, CN Sichuan',
  ],
  [
    'taken to a place',
    'A delegation of Yunnan province of China led by Governor Wang An met leaders of Hai Duong province of Vietnam on June 11. The hosts took the guests to Quang Ninh.',
    'CN Yunnan (Wang An) → VN Quang Ninh, VN Hai Duong',
  ],
  [
    'local body without a name',
    'A delegation of Yunnan province of China led by Governor Wang An had a working session with the Hai Duong provincial People’s Committee of Vietnam on June 11.',
    'CN Yunnan (Wang An) → VN Hai Duong',
  ],
  [
    'several hosts beside each other',
    'Governor Wang An of Yunnan province of China came with a delegation on June 11. The hosts were Ha Giang, Lao Cai and Lai Chau of Vietnam.',
    'CN Yunnan (Wang An) → VN Ha Giang, VN Lao Cai, VN Lai Chau',
  ],
  [
    'bodies of the state on both sides',
    'HANOI – Judges led by Chief Justice Zhang Wei of the Supreme People’s Court of China were received by Chief Justice Le Minh An of the Supreme People’s Court of Vietnam on June 11.',
    'CN (Zhang Wei) → VN',
  ],
  [
    'the one with a company travels, whatever the order',
    `Le Van Binh, Chairman of the Hai Duong provincial People’s Committee, met ${WANG}, and his delegation on June 11.`,
    'CN Yunnan (Wang An) → VN Hai Duong',
  ],
  [
    'the one with a company travels, named first',
    `${WANG}, and his delegation met Le Van Binh, Chairman of the Hai Duong provincial People’s Committee, on June 11.`,
    'CN Yunnan (Wang An) → VN Hai Duong',
  ],
  [
    'the house is of one party',
    `${WANG}, met Le Van Binh, Chairman of the Hai Duong provincial People’s Committee, at the Hai Duong Provincial Hall on June 11.`,
    'CN Yunnan (Wang An) → VN Hai Duong',
  ],
  [
    'the house is of the other party',
    `${WANG}, met Le Van Binh, Chairman of the Hai Duong provincial People’s Committee, at the Yunnan Government Office Building on June 11.`,
    'VN Hai Duong (Le Van Binh) → CN Yunnan',
  ],
  [
    'others’ journeys told by the speakers',
    `(VNA) ${BINH}, had a meeting on June 11 with ${WANG}. Students of the province are free to travel to China, he said.`,
    'CN Yunnan (Wang An) → VN Hai Duong',
  ],
  [
    'consul posted in a city of the host country',
    `${BINH}, received Lao Consul General in Da Nang Khamphone Sisay on June 11. He spoke of the twinning with Attapeu.`,
    'LA (Khamphone Sisay) → VN Hai Duong',
  ],
  [
    'group led by an office of its body',
    `${BINH}, hosted on June 11 a group of officials from Yunnan province of China, led by its Deputy Governor, Wang An.`,
    'CN Yunnan (Wang An) → VN Hai Duong',
  ],
];

const NO_VISITS: readonly [name: string, body: string][] = [
  ['message', 'Vietnamese leaders sent a message of congratulations to their Lao counterparts on June 11.'],
  ['figures', 'Exports from Vietnam to China grew by 12 percent to 5 billion USD in May, customs said.'],
  [
    'two provinces of one country',
    `${BINH}, received a delegation from Quang Ninh province led by Chairman Tran Van An on June 11.`,
  ],
  ['appointment', 'Wang An was appointed Governor of Yunnan province of China on June 11. He has worked in Vietnam.'],
  ['inspection at home', `${BINH}, inspected the building of a road to the Chinese border on June 11.`],
  [
    'phone call',
    'Prime Minister Pham Minh Chinh and Premier Li Qiang of China spoke on the phone on June 11 about railways to Yunnan.',
  ],
  ['sport', 'The volleyball tournament of Quang Tri and Savannakhet ended on June 11 with a victory of the Lao team.'],
  ['hand-over', 'Police of Lang Son on June 11 handed over a wanted man to their Chinese counterparts at the border.'],
  [
    'visitors as figures',
    'More than 2 million Chinese tourists visited Khanh Hoa in five months, up 20 percent, officials said.',
  ],
  [
    'history',
    'Hai Duong and Yunnan province of China have had ties since 1994. In 2016 their secretaries Le Van Binh and Wang An signed a pact.',
  ],
  [
    'leader at the border',
    `President Tran Van An on June 11 visited the border guards of Lao Cai, whose post looks across to Hekou of China.`,
  ],
  [
    'own ambassador before he leaves',
    `${BINH}, received Vietnamese Ambassador to China Tran Van An on June 11 before his taking charge of the post.`,
  ],
  [
    'opinion',
    'Vietnam should learn from Yunnan province of China how villages are made rich, I argue. I walked there in May.',
  ],
];

describe('resolveFrame', () => {
  it.each(DIRECTIONS)('%s', (_, body, expected) => {
    expect(frame(body)).toBe(expected);
  });

  it.each(NO_VISITS)('no visit: %s', (_, body) => {
    expect(frame(body)).toMatch(/^verdict\./);
  });

  it('keeps meetings on screen apart', () => {
    expect(frame(`${BINH}, talked by video link with ${WANG}, on June 11.`)).toBe('online');
  });
});
