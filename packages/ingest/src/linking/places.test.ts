import { describe, expect, test } from 'vitest';
import { withAncestors } from './ancestors.ts';
import { linkPlace } from './places.ts';

type Case = readonly [name: string, country: string, day: string | null, id: string];

const linked = (name: string, country: string, day: string | null, body = '') =>
  linkPlace(name, country, { body, day }).locality;

describe('units of the day', () => {
  test.each<Case>([
    ['Hai Duong', 'VN', '2024-03-07', 'VN-61'],
    ['Hai Duong', 'VN', '2025-06-30', 'VN-61'],
    ['Hai Duong', 'VN', '2025-07-01', 'VN-HP'],
    ['Hưng Yên', 'VN', '2025-08-20', 'VN-66'],
    ['Thai Binh', 'VN', '2025-11-03', 'VN-66'],
    ['former Thai Binh', 'VN', '2025-11-03', 'VN-66'],
    ['the former Thai Binh Province', 'VN', '2025-11-03', 'VN-66'],
    ['the then Ha Tay', 'VN', '2007-05-01', 'vn-ha-tay'],
    ['Ha Tay', 'VN', '2010-05-01', 'VN-HN'],
    ['Binh Duong', 'VN', '2025-09-09', 'VN-SG'],
    ['Hue', 'VN', '2024-12-31', 'vn-thua-thien-hue'],
    ['Thua Thien - Hue', 'VN', '2025-01-01', 'VN-26'],
    ['Hung Yen', 'VN', null, 'VN-66'],
  ])('%s (%s) on %s is %s', (name, country, day, id) => {
    expect(linked(name, country, day).id).toBe(id);
  });
});

describe('the units above are those of the day', () => {
  test.each([
    ['Hai Duong city', '2024-03-07', ['vn-61-hai-duong', 'VN-61']],
    ['Hai Duong city', '2025-08-01', ['vn-61-hai-duong', 'VN-HP']],
    ['Mong Cai', '2025-08-01', ['vn-13-mong-cai', 'VN-13']],
    ['Ha Giang city', '2025-12-01', ['vn-03-ha-giang', 'VN-07']],
  ])('%s on %s', (name, day, ids) => {
    expect(withAncestors([linked(name, 'VN', day)], day).map(({ locality }) => locality.id)).toEqual(ids);
  });
});

describe('a province and its city of one name', () => {
  test.each<Case>([
    ['Yen Bai', 'VN', '2024-03-01', 'VN-06'],
    ['Yen Bai Province', 'VN', '2024-03-01', 'VN-06'],
    ['Yen Bai city', 'VN', '2024-03-01', 'vn-06-yen-bai'],
    ['Hà Giang', 'VN', '2024-03-01', 'VN-03'],
    ['Hà Giang City', 'VN', '2024-03-01', 'vn-03-ha-giang'],
    ['Jilin', 'CN', null, 'CN-JL'],
    ['Jilin city', 'CN', null, 'cn-jl-jilin'],
    ['Vientiane Province', 'LA', null, 'LA-VI'],
    ['Vientiane', 'LA', null, 'LA-VT'],
  ])('%s (%s) on %s is %s', (name, country, day, id) => {
    expect(linked(name, country, day).id).toBe(id);
  });
});

describe('namesakes by what the text says around', () => {
  test.each([
    ['Fuzhou', 'Fuzhou, in the east of Jiangxi', 'cn-jx-fuzhou'],
    ['Fuzhou', 'the capital of Fujian', 'cn-fj-fuzhou'],
    ['Fuzhou', 'after calls in Nanchang and Jiujiang', 'cn-jx-fuzhou'],
    ['Fuzhou', 'ferries from Xiamen', 'cn-fj-fuzhou'],
    ['Suzhou', 'Anhui growers', 'cn-ah-suzhou'],
    ['Suzhou', 'an hour by train from Wuxi', 'cn-js-suzhou'],
    ['Taizhou', 'Ningbo, Wenzhou and Taizhou', 'cn-zj-taizhou'],
    ['Taizhou', 'the Jiangsu city', 'cn-js-taizhou'],
    ['Yichun', 'lithium from Jiangxi', 'cn-jx-yichun'],
    ['Yichun', 'the forests of Heilongjiang', 'cn-hl-yichun'],
  ])('%s: %s', (name, body, id) => {
    expect(linked(name, 'CN', null, body).id).toBe(id);
  });
});

describe('what is in no list', () => {
  test.each([
    ['Ankhor Thmey', 'KH', 'x-kh-ankhorthmey'],
    ['Đồng Mít commune', 'VN', 'x-vn-dongmitcommune'],
  ])('%s is kept by its name', (name, country, id) => {
    expect(linkPlace(name, country, { body: '', day: null })).toMatchObject({
      resolved: false,
      locality: { id, names: { en: name } },
    });
  });
});
