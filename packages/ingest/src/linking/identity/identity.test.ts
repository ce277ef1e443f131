import { describe, expect, test } from 'vitest';
import { identities } from './clusters.ts';
import { type Told, tellings } from './identity.testing.ts';
import { differInMarks } from './marks.ts';

const people = (told: readonly Told[]): number => identities(tellings(told)).length;

describe('one person', () => {
  test.each<[string, Told[]]>([
    [
      'with and without marks, decomposed, glued, in capitals',
      [
        ['Đào Quang Khải', 'VN', '2024-05-16', 'Chairman @ VN-22'],
        ['Dao Quang Khai', 'VN', '2024-05-17', 'Chairman @ VN-22'],
        ['Đào Quang Khải'.normalize('NFD'), 'VN', '2024-05-16'],
        ['ĐàoQuangKhải', 'VN', null],
        ['DAO QUANG KHAI', 'VN', '2023-01-01'],
      ],
    ],
    [
      'the tone on either vowel',
      [
        ['Phạm Thế Hoà', 'VN', '2024-05-16', 'Chairman @ VN-22'],
        ['Phạm Thế Hòa', 'VN', '2024-05-16', 'Chairman @ VN-22'],
      ],
    ],
    [
      'family name behind',
      [
        ['Jianguo Meng', 'CN', '2024-05-16', 'Vice Governor @ CN-YN'],
        ['Meng Jianguo', 'CN', '2024-05-18', 'Vice Governor of Yunnan @ CN-YN'],
      ],
    ],
    [
      'a Chinese name in Vietnamese reading, of one province',
      [
        ['Lưu Ninh', 'CN', '2024-05-16', 'Chairman @ CN-GX'],
        ['Liu Ning', 'CN', '2023-09-10', 'Secretary of the Party Committee @ CN-GX'],
      ],
    ],
    [
      'promoted in one province',
      [
        ['Vu Dai Thang', 'VN', '2021-03-01', 'Chairman @ VN-24'],
        ['Vũ Đại Thắng', 'VN', '2024-03-01', 'Party Secretary @ VN-24'],
      ],
    ],
    [
      'of a city and later of its province',
      [
        ['Le Van Ut', 'VN', '2021-03-01', 'Mayor @ vn-13-mong-cai'],
        ['Lê Văn Út', 'VN', '2024-03-01', 'Vice Chairman @ VN-13'],
      ],
    ],
    [
      'of a province and of the one that took it over',
      [
        ['Tran Van Quan', 'VN', '2025-05-01', 'Vice Chairman @ VN-20'],
        ['Tran Van Quan', 'VN', '2025-09-01', 'Vice Chairman @ VN-66'],
      ],
    ],
    [
      'a rare name, moved to the capital later',
      [
        ['Nguyễn Hữu Nghĩa', 'VN', '2024-05-16', 'Secretary of the Party Committee @ VN-66'],
        ['Nguyen Huu Nghia', 'VN', '2025-11-16', 'State Auditor General'],
      ],
    ],
    [
      'of one town that was linked to two',
      [
        ['Li Wei', 'CN', '2024-05-16', 'Mayor of Fuzhou @ cn-jx-fuzhou'],
        ['Li Wei', 'CN', '2024-05-16', 'Mayor of Fuzhou @ cn-fj-fuzhou'],
      ],
    ],
    [
      'one national office in other words',
      [
        ['Vo Van Tam', 'VN', '2024-05-16', 'President of the Central Committee of the Farmers’ Union'],
        ['Võ Văn Tám', 'VN', '2024-05-16', 'Farmers’ Union Central Committee president'],
      ],
    ],
    [
      'a slip of the tone, in one office',
      [
        ['Vo Van Tam', 'VN', '2024-05-16', 'Secretary of the Nghe An Party Committee @ VN-22'],
        ['Võ Văn Tám', 'VN', '2024-05-16', 'Secretary of the provincial Party Committee @ VN-22'],
        ['Võ Văn Tâm', 'VN', '2024-05-17', 'Nghe An Party Committee Secretary @ VN-22'],
      ],
    ],
    [
      'without offices',
      [
        ['Nguyen Van Hung', 'VN', '2024-05-16'],
        ['Nguyễn Văn Hùng', 'VN', '2019-05-16', 'Mayor @ VN-DN'],
      ],
    ],
    [
      'of unknown country in one report',
      [
        ['Bounleuth Sayavong', null, '2024-05-16'],
        ['Bounleuth Sayavong', 'LA', '2024-05-16', 'Governor @ LA-CH'],
      ],
    ],
  ])('%s', (_name, told) => {
    expect(people(told)).toBe(1);
  });
});

describe('two persons', () => {
  test.each<[string, Told[]]>([
    [
      'of two countries',
      [
        ['Li An', 'CN', '2024-05-16'],
        ['Li An', 'VN', '2024-05-16'],
      ],
    ],
    [
      'at one time in two provinces',
      [
        ['Nguyen Van Hung', 'VN', '2019-05-16', 'Mayor @ VN-DN'],
        ['Nguyen Van Hung', 'VN', '2019-06-02', 'President of the Doctors’ Association @ VN-CT'],
      ],
    ],
    [
      'a rare name, at one time in two provinces',
      [
        ['Trịnh Bá Khuông', 'VN', '2019-05-16', 'Chairman @ VN-DN'],
        ['Trinh Ba Khuong', 'VN', '2019-06-02', 'Chairman @ VN-CT'],
      ],
    ],
    [
      'a usual name, in two provinces years apart',
      [
        ['Nguyen Van Hung', 'VN', '2015-05-16', 'Mayor @ VN-DN'],
        ['Nguyen Van Hung', 'VN', '2024-06-02', 'Director of Health @ VN-CT'],
      ],
    ],
    [
      'names that differ in marks',
      [
        ['Nguyễn Văn Hùng', 'VN', '2024-05-16'],
        ['Nguyễn Văn Hưng', 'VN', '2024-05-16'],
      ],
    ],
    [
      'a Vietnamese reading elsewhere',
      [
        ['Lưu Ninh', 'CN', '2024-05-16', 'Chairman @ CN-GX'],
        ['Liu Ning', 'CN', '2024-05-20', 'Mayor @ CN-SH'],
      ],
    ],
    [
      'a Vietnamese reading and nothing else',
      [
        ['Lưu Ninh', 'CN', '2024-05-16'],
        ['Liu Ning', 'CN', '2024-05-20', 'Mayor @ CN-SH'],
      ],
    ],
    [
      'at one time a minister and a local official',
      [
        ['Wang Wei', 'CN', '2024-05-16', 'Deputy Minister of Water Resources'],
        ['Wang Wei', 'CN', '2024-05-20', 'Mayor @ CN-SH'],
      ],
    ],
  ])('%s', (_name, told) => {
    expect(people(told)).toBe(2);
  });
});

const HUNGS: Told[] = [
  ['Nguyễn Văn Hùng', 'VN', '2019-05-16', 'Mayor @ VN-DN'],
  ['Nguyen Van Hung', 'VN', '2019-06-02', 'President of the Doctors’ Association @ VN-CT'],
  ['Nguyen Van Hung', 'VN', '2019-07-02', 'Mayor @ VN-DN'],
  ['NGUYEN VAN HUNG', 'VN', '2019-08-02', 'President of the Doctors’ Association @ VN-CT'],
  ['Nguyễn Văn Hưng', 'VN', '2020-08-02'],
  ['Nguyen Van Hung', 'VN', null],
  ['Nguyen Van Hung', null, '2020-01-01'],
];

test('namesakes have ids of their own, whatever the order', () => {
  const all = tellings(HUNGS);
  const expected = identities(all).map(({ id, tellings: own }) => [id, own.map((telling) => telling.id)]);
  expect(new Set(expected.map(([id]) => id)).size).toBe(expected.length);
  expect(expected.length).toBe(3);
  for (let turn = 1; turn < all.length; turn++) {
    const turned = [...all.slice(turn), ...all.slice(0, turn)].reverse();
    expect(identities(turned).map(({ id, tellings: own }) => [id, own.map((telling) => telling.id)])).toEqual(expected);
  }
});

test('the one of two namesakes without rivals keeps the id of his name', () => {
  const all = tellings(HUNGS.slice(0, 1));
  expect(identities(all).map(({ id }) => id)).toEqual([all[0]?.ownId]);
});

describe("an editor's word", () => {
  test('joins what the rules keep apart', () => {
    const [a, b] = tellings(HUNGS);
    expect(identities([a!, b!], [{ a: a!.id, b: b!.id, same: true }])).toHaveLength(1);
  });

  test('parts what the rules join', () => {
    const [a, , c] = tellings(HUNGS);
    expect(identities([a!, c!])).toHaveLength(1);
    expect(identities([a!, c!], [{ a: c!.id, b: a!.id, same: false }])).toHaveLength(2);
  });
});

test('a link keeps its score and why', () => {
  const [{ links } = { links: [] }] = identities(
    tellings([
      ['Lưu Ninh', 'CN', '2024-05-16', 'Chairman @ CN-GX'],
      ['Liu Ning', 'CN', '2023-09-10', 'Secretary @ CN-GX'],
    ]),
  );
  expect(links).toHaveLength(1);
  expect(links[0]?.score).toBe(4);
  expect(links[0]?.explain.map(({ feature, level }) => `${feature} ${level}`)).toEqual([
    'name transcribed',
    'country same',
    'office place',
  ]);
});

describe('marks', () => {
  test.each([
    ['Nguyễn Văn Hùng', 'Nguyen Van Hung', false],
    ['Nguyễn Văn Hùng', 'Nguyễn Văn Hưng', true],
    ['Phan Thị Thuý', 'Phan Thị Thúy', false],
    ['Đỗ Minh Anh', 'Đỗ Minh Ánh', true],
    ['Đỗ Minh Anh', 'Do Minh Anh', false],
    ['NGUYỄN VĂN HÙNG', 'Nguyễn Văn Hùng'.normalize('NFD'), false],
    ['Hùng Nguyễn', 'Nguyễn Hùng', false],
  ])('%s, %s: %s', (a, b, differ) => {
    expect(differInMarks(a, b)).toBe(differ);
    expect(differInMarks(b, a)).toBe(differ);
  });
});
