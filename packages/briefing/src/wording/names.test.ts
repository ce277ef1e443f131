import { expect, test } from 'vitest';
import { shortName } from './names.ts';

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
