import { describe, expect, test } from 'vitest';
import type { BriefingLanguage } from '../../request.ts';
import { phrasebookOf } from '../languages.ts';

type Case = [
  start: string,
  end: string,
  precision: 'day' | 'month' | 'year',
  withYear: boolean,
  vi: string,
  zh: string,
];
const DAYS: Case[] = [
  ['2021-03-03', '2021-03-03', 'day', true, 'ngày 3/3/2021', '2021年3月3日'],
  ['2021-03-03', '2021-03-03', 'day', false, 'ngày 3/3', '3月3日'],
  ['2024-04-05', '2024-04-11', 'day', true, 'từ ngày 5 đến ngày 11/4/2024', '2024年4月5日至11日'],
  ['2024-04-28', '2024-05-02', 'day', false, 'từ ngày 28/4 đến ngày 2/5', '4月28日至5月2日'],
  ['2023-12-31', '2024-01-02', 'day', true, 'từ ngày 31/12/2023 đến ngày 2/1/2024', '2023年12月31日至2024年1月2日'],
  ['2017-08-00', '2017-08-00', 'month', true, 'tháng 8/2017', '2017年8月'],
  ['2017-00-00', '2017-00-00', 'year', true, 'năm 2017', '2017年'],
];

describe.each<[BriefingLanguage, 4 | 5]>([
  ['vi', 4],
  ['zh', 5],
])('dates in %s', (language, column) => {
  const book = phrasebookOf(language);
  test.each(DAYS)('%s to %s by %s, year %s', (...row) => {
    const [start, end, precision, withYear] = row;
    const said = book.when(start, end, precision, withYear);
    expect(said).toBe(row[column]);
    expect(book.numbersIn(said)).toEqual([]);
    const read = book.datesIn(said).at(-1);
    if (precision === 'day') expect(read).toMatchObject({ month: Number(end.slice(5, 7)), day: Number(end.slice(8)) });
    if (withYear) expect(read?.year).toBe(Number(end.slice(0, 4)));
  });
  test('of no known year', () => {
    expect(book.partial('XXXX-04-05/XXXX-04-11')).toBe(
      language === 'vi' ? 'từ ngày 5 đến ngày 11/4 (không rõ năm)' : '4月5日至11日（年份未载明）',
    );
  });
});

test.each<[BriefingLanguage, string, number[]]>([
  ['vi', '3 trong 12 chuyến thăm', [3, 12]],
  ['vi', 'trong năm 2023 có năm chuyến thăm', [5]],
  ['vi', 'hai bên nhất trí', []],
  ['vi', '1.234 bản tin', [1234]],
  ['zh', '4次接触中有1次', [4, 1]],
  ['zh', '三次访问', [3]],
  ['zh', '两国双方一致', []],
])('numbers in %s: %s', (language, text, numbers) => {
  expect(phrasebookOf(language).numbersIn(text)).toEqual(numbers);
});

const OFFICES: [en: string, vi: string, zh: string][] = [
  ['Prime Minister', 'Thủ tướng', '总理'],
  ['Secretary of the Yunnan Provincial Party Committee', 'Bí thư Tỉnh ủy Vân Nam', '云南省委书记'],
  ['Chairman of the Hanoi People’s Committee', 'Chủ tịch Ủy ban nhân dân Hà Nội', '河内人民委员会主席'],
  ['Minister of Public Security', 'Bộ trưởng Bộ Công an', '公安部部长'],
  ['Deputy Minister of Foreign Affairs of Laos', 'Thứ trưởng Bộ Ngoại giao Lào', '老挝外交部副部长'],
  ["Governor of Cambodia's Takeo province", 'Tỉnh trưởng tỉnh Takeo Campuchia', '柬埔寨茶胶省省长'],
  ['Mayor of Frankfurt', 'Thị trưởng Frankfurt', '法兰克福市长'],
  ['Fujian Governor', 'Tỉnh trưởng Phúc Kiến', '福建省长'],
];
const AS_WORDED = ['Keeper of the Jade Seal', 'Director of the Institute for Unheard Things'];

describe('offices', () => {
  const [vi, zh] = [phrasebookOf('vi'), phrasebookOf('zh')];
  test.each(OFFICES)('%s', (title, vietnamese, chinese) => {
    expect(vi.office(title, () => null)).toBe(vietnamese);
    expect(zh.office(title, () => null)).toBe(chinese);
  });
  test.each(AS_WORDED)('%s stays as worded, in brackets after the name', (title) => {
    expect(vi.withOffice('Li Na', vi.office(title, () => null) ?? '')).toBe(`Li Na (${title})`);
    expect(zh.withOffice('Li Na', zh.office(title, () => null) ?? '')).toBe(`Li Na（${title}）`);
  });
});
