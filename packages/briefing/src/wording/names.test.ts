import { expect, test } from 'vitest';
import { WORLD } from '../../test/world.ts';
import { lookup } from '../facts/lookup.ts';
import { localName, shortName, withMarks } from './names.ts';

test.each([
  ['Trịnh Thị Minh Thanh', 'VN', 'Thanh'],
  ['Liu Ning', 'CN', 'Liu'],
  ['Erkin Tuniyaz Abdu Rahman', 'CN', 'Erkin Tuniyaz Abdu Rahman'],
  ['Kim Yeong-hwan', 'KR', 'Kim'],
  ['Thongloun Sisoulith', 'LA', 'Thongloun'],
  ['Ouch Phea', 'KH', 'Ouch Phea'],
  ['Abe Shuichi', 'JP', 'Abe Shuichi'],
  ['Peter Feldmann', 'DE', 'Feldmann'],
  ['Somebody', null, 'Somebody'],
])('%s of %s', (name, country, short) => {
  expect(shortName(name, country)).toBe(short);
});

test.each([
  ['Nam Sơn', 'zh', '南山'],
  ['Hà Nội', 'zh', '河内'],
  ['Nowhere', 'zh', 'Nowhere'],
  ['Hà Nội', 'en', 'Hà Nội'],
])('%s in %s is %s', (name, language, expected) => {
  const local = {
    id: 'x',
    country: 'VN',
    names: { en: 'Nam Son', zh: '南山' },
    parent: null,
    validTo: null,
    successor: null,
  };
  expect(localName(lookup({ ...WORLD, localities: [local] }), name, language)).toBe(expected);
});

test('people have the spelling with marks that a report gives', () => {
  const spelt = (name: string, spellings: string[], country = 'VN') =>
    withMarks({ ...WORLD, people: [{ id: 'p', name, country, spellings, offices: [] }] }).people[0]?.name;
  expect(spelt('Tran Van Binh', ['Tran Van Binh', 'Trần Văn Bình', 'Bình'])).toBe('Trần Văn Bình');
  expect(spelt('Tran Van Binh', ['Tran Van Binh'])).toBe('Tran Van Binh');
});
