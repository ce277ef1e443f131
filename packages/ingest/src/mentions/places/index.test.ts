import { describe, expect, it } from 'vitest';
import { read } from '../../reading/index.ts';
import { findPlaces } from './index.ts';

function places(body: string): string[] {
  const reading = read({ id: 'x', title: null, body, published: null, publisher: null, url: null, language: 'en' });
  return findPlaces(reading).map((p) => `${p.name}${p.isDemonym ? '~' : p.isCountry ? '!' : ''} ${p.country}`);
}

const CASES: readonly [name: string, body: string, places: string[]][] = [
  ['country and adjective', 'Vietnam and the Chinese side', ['Vietnam! VN', 'Chinese~ CN']],
  ['with diacritics', 'leaders of Hưng Yên', ['Hưng Yên VN']],
  ['a text cut off after a comma', 'the delegation of Hanoi, ', ['Hanoi VN']],
  ['longest name', 'in Ho Chi Minh City and Lao Cai', ['Ho Chi Minh City VN', 'Lao Cai VN']],
  ['title of a unit', "China's Guangxi Zhuang Autonomous Region", ['China! CN', 'Guangxi CN']],
  ['adjective before a unit', 'the southern Lao province of Champasak', ['Lao~ LA', 'Champasak LA']],
  [
    'owner decides',
    "Vietnam's Quang Ninh met Japan's Nagano",
    ['Vietnam! VN', 'Quang Ninh VN', 'Japan! JP', 'Nagano JP'],
  ],
  ['unit in no list', 'the governor of Zzordova province in Kazakhstan', ['Zzordova KZ', 'Kazakhstan! KZ']],
  [
    'list of units in no list',
    'the districts of Zzun and Mabor, all in Lao Cai province',
    ['Zzun VN', 'Mabor VN', 'Lao Cai VN'],
  ],
  ['chain of units', 'from Zzun district, Mabor province, South Korea', ['Zzun KR', 'Mabor KR', 'South Korea! KR']],
  ['kind as a suffix', 'Zzorang-do in the Republic of Korea', ['Zzorang-do KR', 'Republic of Korea! KR']],
  ['made name again', 'Zzordova province of Laos. Zzordova agreed.', ['Zzordova LA', 'Laos! LA', 'Zzordova LA']],
  ['unit behind a body of its level', 'the Regional Council of Zzordova in France', ['Zzordova FR', 'France! FR']],
  [
    'unit in a list of known ones',
    'Luang Prabang, Zzouphan and Phongsaly',
    ['Luang Prabang LA', 'Zzouphan LA', 'Phongsaly LA'],
  ],
  ['one name behind a singular kind word', 'the state of Zzhar, Ram Zzimji of India', ['Zzhar IN', 'India! IN']],
  [
    'small words inside a unit’s name',
    'Yen Bai and Val de Zzarne province of France. Val de Zzarne agreed.',
    ['Yen Bai VN', 'Val de Zzarne FR', 'France! FR', 'Val de Zzarne FR'],
  ],
  ['a place in front of an office in small letters', 'Gujarat chief minister Rakesh Mehta', ['Gujarat IN']],
  ['a town’s mayor', 'Oakland Mayor Mary Stone came', ['Oakland US']],
  ['a Party’s chapter', 'secretary of CPC Dehong Committee in Yunnan', ['Dehong CN', 'Yunnan CN']],
  ['a title in the name of a city', 'the Free Hanseatic City of Bremen in Germany', ['Bremen DE', 'Germany! DE']],
  ['town inside a unit', 'visitors from Zzakou in Yunnan', ['Zzakou CN', 'Yunnan CN']],
];

const NONE: readonly [name: string, body: string][] = [
  ['money', 'worth US$15 billion'],
  ['hotel', 'at the Guangxi Hotel'],
  ['common noun before a kind word', 'The host city and the whole province agreed.'],
  ['verb', 'they may march on'],
  ['a pronoun and its verb', 'He met Li Wei.'],
  ['a name with a small word behind it', 'Mayor Kim Yong in person'],
  ['one half of a tied name', 'the Lancang-Mekong Forum'],
  ['family name that is a demonym too', 'Comrade Thai Minh Chau came.'],
  ['part of a name', 'Chairman Vo Van Hoan spoke.'],
  ['given name behind a form of address', 'Mr. Tian Danyang spoke.'],
  ['second word of a name behind a dash', 'the Zzima–Ai Dian gates'],
  ['word of a country that the text does not name', 'the Maritime Silk Road'],
];

describe('findPlaces', () => {
  it.each(CASES)('%s', (_, body, expected) => {
    expect(places(body)).toEqual(expected);
  });

  it.each(NONE)('no place: %s', (_, body) => {
    expect(places(body)).toEqual([]);
  });
});
