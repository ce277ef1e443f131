import { describe, expect, it } from 'vitest';
import { frame } from './frame.testing.ts';

/** Name, story, and its frame: told by other wires, in other orders of words. */
const STORIES: readonly [name: string, story: string, expected: string][] = [
  [
    'a courtesy call on an officer whom only the dateline places',
    'KATHMANDU: Governor of Sichuan Province Huang Lei paid a courtesy call on Prime Minister Bikram Adhikari on Thursday.',
    'CN Sichuan (Huang Lei) → NP',
  ],
  [
    'a delegation of another country opposite an officer without one',
    'NEW DELHI: A 12-member Chinese delegation called on Minister of State for Commerce Arvind Rao here on Monday. Leading the visitors was Wu Bin, vice-chairman of the Shenzhen city council.',
    'CN Shenzhen (Wu Bin) → IN',
  ],
  [
    'a place behind the name, with its country and kind',
    'Nha Trang (VNA) - Governor Paul Green of the US state of Hawaii and his wife were guests of Khanh Hoa province on May 16.',
    'US Hawaii (Paul Green) → VN Khanh Hoa',
  ],
  [
    'somebody told of by his visit, whom the host received',
    'State President Le Van Binh has welcomed the visit to Vietnam by Secretary of the Guangxi Party Committee Lan Hao, whom he received at the Presidential Palace on May 16.',
    'CN Guangxi (Lan Hao) → VN',
  ],
  [
    'the owner of a visit in the first sentence',
    "Secretary of the Hai Phong Party Committee Le Van Binh's visit to Shanghai from May 14 to 16 has opened a new chapter in the two ports' cooperation.",
    'VN Hai Phong (Le Van Binh) → CN Shanghai',
  ],
  [
    'a courtesy visit received',
    'MELAKA: Chief Minister Datuk Seri Ahmad Hashim received a courtesy visit by Henan Governor Wang Ke and his delegation today.',
    'CN Henan (Wang Ke) → MY MELAKA',
  ],
  [
    'small words that are given names',
    "Chairman of Thai Binh Nguyen Khac Than and his entourage returned home on May 15 after a trip to China's Hunan.",
    'VN Thai Binh (Nguyen Khac Than) → CN Hunan',
  ],
  [
    'a mayor who flies abroad from his own town',
    'DAVAO CITY – Mayor Ramon Cruz flew to Nanning on Thursday for the signing of a sister-city accord.',
    'PH DAVAO CITY (Ramon Cruz) → CN Nanning',
  ],
  [
    'a large town before a little-known province of its name',
    'MANCHESTER - Wuhan Mayor Wang An was in Manchester on Thursday, where City Council leader Ann Craig showed him around the town hall.',
    'CN Wuhan (Wang An) → GB Manchester',
  ],
  [
    'at the head of a mission, in front of the name',
    "BEN TRE — At the head of a trade mission, Ben Tre's Party Secretary Le Van Binh held talks with the leaders of Guangdong on May 16.",
    'VN Ben Tre (Le Van Binh) → CN Guangdong',
  ],
  [
    'the locality that invites',
    "BANGKOK — A Hanoi delegation headed by Chairman of the municipal People's Committee Le Van Binh visited the Thai capital at the invitation of Bangkok Governor Somchai Jaidee.",
    'VN Hanoi (Le Van Binh) → TH Bangkok',
  ],
  [
    'visited and worked in',
    'As part of its trip to Laos, a delegation from Hung Yen led by Le Van Binh, Secretary of the provincial Party Committee, visited and worked in Luang Prabang.',
    'VN Hung Yen (Le Van Binh) → LA Luang Prabang',
  ],
  [
    'a consul in a city told by its noun',
    "DA NANG - The new Lao Consul General in the central city, Bounmy Keola, paid a courtesy visit to Chairman of the Da Nang People's Committee Le Van Binh on May 16.",
    'LA (Bounmy Keola) → VN Da Nang',
  ],
  [
    'offices of which one names the locality',
    'PAKSE - Vietnamese Consul General in Pakse Le Van Binh on May 16 had a working session with Bounmy Keola, Secretary of the Party Committee and Governor of Champasak.',
    'VN (Le Van Binh) → LA Champasak',
  ],
  [
    'two heads at one table: the setting tells who is at home',
    'PHONGSALY — The border guards of Dien Bien and of Phongsaly held their annual talks in the northern Lao province on May 16. Colonel Le Van Binh, Commander of the Dien Bien Border Guard, headed the Vietnamese delegation, and Colonel Bounmy Keola, commander of the Phongsaly military command, the Lao one.',
    'VN Dien Bien (Le Van Binh) → LA Phongsaly',
  ],
  [
    'secretaries of a list of provinces, one of whom leads',
    "KUNMING – The conference between the Party secretaries of Lao Cai, Lai Chau, Ha Giang and Dien Bien and of China's Yunnan was held in Kunming from May 14-17, with Lao Cai's Party Secretary Le Van Binh heading the Vietnamese side.",
    'VN Lao Cai+Lai Chau+Ha Giang+Dien Bien (Le Van Binh) → CN Yunnan',
  ],
  [
    'an errand told behind the verb',
    "DONG XOAI - Governor Var Thorn and 30 officials of Kratie on May 16 came to wish Binh Phuoc's Party Committee and people a happy New Year. Le Van Binh, Secretary of the provincial Party Committee, said he would lead a delegation to Kratie in the autumn.",
    'KH Kratie (Var Thorn) → VN Binh Phuoc',
  ],
  [
    'a mayor of a town told nowhere else',
    'Oakland Mayor Mary Stone on May 16 welcomed a Da Nang delegation headed by Le Van Binh, Secretary of the municipal Party Committee, to her office.',
    'VN Da Nang (Le Van Binh) → US Oakland',
  ],
  [
    "the locality's own chairman, by the dateline",
    'DA NANG - Oakland Mayor Mary Stone was welcomed by Chairman Le Van Binh on May 16.',
    'US Oakland (Mary Stone) → VN DA NANG',
  ],
  [
    'goods and firms brought to places make no stops',
    'TASHKENT, May 16 (Xinhua) -- Minister of Transport Rustam Karimov met here Thursday with Wang An, mayor of Urumqi. Wang said his city hopes to bring more firms to Samarkand and Bukhara.',
    'CN Urumqi (Wang An) → UZ',
  ],
  [
    'a journey of another time behind the lead',
    "HANOI (VNA) – Prime Minister Le Van Binh received Governor of Japan's Nagano Kenji Abe on May 16. The governor said he would lead another mission to Ho Chi Minh City in the autumn.",
    'JP Nagano (Kenji Abe) → VN',
  ],
  [
    'wishes for schools in a list of cities',
    'HANOI (VNA) – State President Le Van Binh on May 16 received Mayor of Vientiane Bounmy Keola. The visitor told him of his talks with leaders of Hanoi. He wished that Hanoi, Hue and Da Nang would open more schools for Lao pupils.',
    'LA Vientiane (Bounmy Keola) → VN Hanoi',
  ],
  [
    'a university that receives in the town of the dateline',
    'HUE — A delegation from Guangxi University of China led by its Vice President Wei Lan visited Hue University on May 16 and signed an agreement.',
    'CN Guangxi (Wei Lan) → VN Hue',
  ],
];

/** What looks like a visit and is none. */
const NONE: readonly [name: string, story: string][] = [
  [
    'a meeting on a fair with others',
    "LAO CAI - Chairman of the Lao Cai People's Committee Le Van Binh on May 16 chaired a meeting on preparations for the trade fair with Yunnan.",
  ],
  [
    'congratulations in a message',
    'PHNOM PENH (AKP) - Samdech Chea Vuthy congratulated Governor of Tay Ninh Le Van Binh in a message on May 16.',
  ],
  [
    'an interview',
    'QUANG NINH — Chairman of Quang Ninh Le Van Binh on May 16 gave an interview to Guangxi Radio on border trade.',
  ],
  [
    'crowds of visitors',
    'LANG SON – Tens of thousands of visitors from Guangxi came to Lang Son for the peach blossom festival, the provincial Department of Culture said on May 16.',
  ],
];

describe('stories', () => {
  it.each(STORIES)('%s', (_, story, expected) => {
    expect(frame(story)).toBe(expected);
  });
  it.each(NONE)('none: %s', (_, story) => {
    expect(frame(story)).toMatch(/^verdict\./);
  });
});
