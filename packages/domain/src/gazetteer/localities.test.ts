import { describe, expect, it } from 'vitest';
import { readTable } from '../table.ts';
import { localities, localitiesByName, localityById } from './localities.ts';
import { existsOn } from './validity.ts';

const ids = (name: string): string[] => localitiesByName(name).map((locality) => locality.id);
const units = (country: string, level: number): readonly ReturnType<typeof localities>[number][] =>
  localities().filter((locality) => locality.country === country && locality.level === level);

describe('localitiesByName: the first of its answers', () => {
  it.each([
    ['Hung Yen', 'VN-66'],
    ['HCMC', 'VN-SG'],
    ['TP.HCM', 'VN-SG'],
    ['Saigon', 'VN-SG'],
    ['Ha Noi', 'VN-HN'],
    ['Thua Thien-Hue', 'vn-thua-thien-hue'],
    ['Hue', 'VN-26'],
    ['Ba Ria - Vung Tau', 'VN-43'],
    ['Dak Lak', 'VN-33'],
    ['Đắc Lắc', 'VN-33'],
    ['Ha Tay', 'vn-ha-tay'],
    ['Mong Cai', 'vn-13-mong-cai'],
    ['Bat Xat', 'vn-02-bat-xat'],
    ['Guangxi Zhuang Autonomous Region', 'CN-GX'],
    ['Quảng Tây', 'CN-GX'],
    ['Tibet', 'CN-XZ'],
    ['Nei Mongol', 'CN-NM'],
    ['Peking', 'CN-BJ'],
    ['Canton', 'cn-gd-guangzhou'],
    ['Bach Sac', 'cn-gx-baise'],
    ['Honghe Hani and Yi Autonomous Prefecture', 'cn-yn-honghe'],
    ['Hà Khẩu', 'cn-yn-honghe-hekou'],
    ['崇左', 'cn-gx-chongzuo'],
    ['Macau', 'CN-MO'],
    ['Vientiane Capital', 'LA-VT'],
    ['Vientiane', 'LA-VT'],
    ['Vientiane Province', 'LA-VI'],
    ['Hua Phan', 'LA-HO'],
    ['Savanakhet', 'LA-SV'],
    ['Phnompenh', 'KH-12'],
    ['Chungcheongbuk-do', 'KR-43'],
    ['North Chungcheong', 'KR-43'],
    ['Yongin', 'kr-41-yongin'],
    ['Jabar', 'ID-JB'],
    ['Rangoon', 'MM-06'],
    ['Qostanay', 'KZ-39'],
    ['Bayern', 'DE-BY'],
    ['Kyoto', 'JP-26'],
    ['Bangkok', 'TH-10'],
    ['Washington', 'US-DC'],
    ['Bavet', 'kh-20-bavet'],
    ['Plzen', 'geonames:3068160'],
    ['Cologne', 'geonames:2886242'],
  ])('%s → %s', (name, id) => {
    expect(ids(name)[0]).toBe(id);
  });
});

describe('namesakes are kept apart', () => {
  it.each([
    ['Fuzhou', ['cn-fj-fuzhou', 'cn-jx-fuzhou']],
    ['Suzhou', ['cn-js-suzhou', 'cn-ah-suzhou']],
    ['Taizhou', ['cn-js-taizhou', 'cn-zj-taizhou']],
    ['Yichun', ['cn-hl-yichun', 'cn-jx-yichun']],
    ['Yulin', ['cn-gx-yulin', 'cn-sn-yulin']],
    ['Pingxiang', ['cn-jx-pingxiang', 'cn-gx-chongzuo-pingxiang']],
    ['Yên Bái', ['VN-06', 'vn-06-yen-bai']],
    ['Trung Khanh', ['vn-04-trung-khanh', 'CN-CQ']],
    ['Luang Prabang', ['LA-LP', 'geonames:1655559']],
    ['Hanover', ['geonames:2910831', 'JM-09']],
    ['Ha Nam', ['VN-63', 'CN-HA', 'kr-41-hanam']],
  ])('%s', (name, expected) => {
    expect(ids(name)).toEqual(expected);
  });
});

it('does not know what is no place', () => {
  expect(localitiesByName('Nowhere in Particular')).toEqual([]);
  expect(localityById('VN-00')).toBeUndefined();
});

describe('what the tables hold', () => {
  it('has Vietnam’s units of each period', () => {
    const on = (day: string): number => units('VN', 1).filter((unit) => existsOn(unit, day)).length;
    expect({ before2008: on('2008-07-31'), until2025: on('2025-06-30'), since2025: on('2025-07-01') }).toEqual({
      before2008: 64,
      until2025: 63,
      since2025: 34,
    });
  });

  it('has China’s first-level and prefecture-level units', () => {
    expect(units('CN', 1)).toHaveLength(34);
    expect(readTable('china-prefectures.tsv')).toHaveLength(333);
  });

  it('gives coordinates to every first-level unit of both that exists, and to China’s borders', () => {
    const bare = [...units('VN', 1), ...units('CN', 1)].filter(
      ({ validTo, latitude }) => !validTo && latitude === null,
    );
    expect(bare).toEqual([]);
    expect(localityById('cn-gx-fangchenggang-dongxing')?.latitude).toBeCloseTo(21.5, 0);
  });

  it('has every parent and successor, and no id twice', () => {
    const known = new Set(localities().map(({ id }) => id));
    expect(known.size).toBe(localities().length);
    const missing = localities().flatMap(({ parent, successor }) =>
      [parent, successor].filter((id) => id !== null && !known.has(id)),
    );
    expect(missing).toEqual([]);
  });

  it('flags seats of government', () => {
    expect(localityById('VN-HN')?.capital).toBe(true);
    expect(localityById('CN-BJ')?.capital).toBe(true);
    expect(localityById('cn-gx-nanning')?.seat).toBe(true);
    expect(localityById('cn-gx-guilin')?.seat).toBeUndefined();
  });
});
