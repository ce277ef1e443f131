import { chance, idOf, skewed } from './chance.ts';

/** Names with their folded form: surname, middle and given names of the countries that meet most. */
const NAMES: Readonly<Record<string, readonly (readonly [string, string])[][]>> = {
  VN: [
    [
      ['Nguyễn', 'nguyen'],
      ['Trần', 'tran'],
      ['Lê', 'le'],
      ['Phạm', 'pham'],
      ['Hoàng', 'hoang'],
      ['Vũ', 'vu'],
      ['Đặng', 'dang'],
      ['Bùi', 'bui'],
    ],
    [
      ['Văn', 'van'],
      ['Thị', 'thi'],
      ['Đức', 'duc'],
      ['Minh', 'minh'],
      ['Quang', 'quang'],
      ['Hữu', 'huu'],
      ['Xuân', 'xuan'],
    ],
    [
      ['An', 'an'],
      ['Bình', 'binh'],
      ['Dũng', 'dung'],
      ['Hà', 'ha'],
      ['Hùng', 'hung'],
      ['Lan', 'lan'],
      ['Nam', 'nam'],
      ['Phong', 'phong'],
      ['Sơn', 'son'],
      ['Thắng', 'thang'],
      ['Tuấn', 'tuan'],
      ['Vinh', 'vinh'],
    ],
  ],
  CN: [
    [
      ['Wang', 'wang'],
      ['Li', 'li'],
      ['Zhang', 'zhang'],
      ['Liu', 'liu'],
      ['Chen', 'chen'],
      ['Yang', 'yang'],
      ['Huang', 'huang'],
      ['Zhao', 'zhao'],
      ['Wu', 'wu'],
    ],
    [
      ['Jian', 'jian'],
      ['Wei', 'wei'],
      ['Xiao', 'xiao'],
      ['Guo', 'guo'],
      ['Zhi', 'zhi'],
      ['Yong', 'yong'],
      ['Hai', 'hai'],
    ],
    [
      ['hua', 'hua'],
      ['ming', 'ming'],
      ['lin', 'lin'],
      ['qiang', 'qiang'],
      ['ping', 'ping'],
      ['feng', 'feng'],
      ['chao', 'chao'],
      ['bin', 'bin'],
      ['jun', 'jun'],
    ],
  ],
  LA: [
    [
      ['Somphone', 'somphone'],
      ['Khamtay', 'khamtay'],
      ['Bounthong', 'bounthong'],
      ['Viengkham', 'viengkham'],
    ],
    [
      ['Keo', 'keo'],
      ['Phou', 'phou'],
      ['Sou', 'sou'],
      ['Vong', 'vong'],
    ],
    [
      ['vilay', 'vilay'],
      ['sack', 'sack'],
      ['many', 'many'],
      ['dara', 'dara'],
      ['phanh', 'phanh'],
    ],
  ],
};

const array = (values: readonly string[]): string => `ARRAY[${values.map((value) => `'${value}'`).join(',')}]`;

const chosen = (parts: readonly (readonly [string, string])[], part: 0 | 1, place: number): string =>
  `(${array(parts.map((pair) => pair[part]))})[1 + ${skewed('i', place, parts.length, 1.4)}]`;

function nameOf(country: string, part: 0 | 1): string {
  const [first = [], middle = [], last = []] = NAMES[country] ?? [];
  return `${chosen(first, part, 11)} || '${part ? '' : ' '}' || ${chosen(middle, part, 12)} || '${part || country === 'CN' ? '' : ' '}' || ${chosen(last, part, 13)}`;
}

const cases = (part: 0 | 1): string =>
  `CASE country ${Object.keys(NAMES)
    .map((country) => `WHEN '${country}' THEN ${nameOf(country, part)}`)
    .join(' ')} END`;

/** One person for ten visits, of whom a few meet most often. */
export const PEOPLE = `
  CREATE TEMP TABLE made_people AS
  SELECT i, country, row_number() OVER (PARTITION BY country ORDER BY i)::int - 1 AS rank, ${idOf('person', 'i')} AS id,
         ${cases(0)} || ' ' || to_hex(i) AS name, ${cases(1)} || to_hex(i) AS folded
    FROM (SELECT i, CASE WHEN ${chance('i', 10)} < 0.5 THEN 'VN' WHEN ${chance('i', 10)} < 0.85 THEN 'CN' ELSE 'LA' END AS country
            FROM generate_series(1, greatest($visits / 10, 60)) i) made;
  ANALYZE made_people;
  INSERT INTO people (id, name, folded, country_code) SELECT id, name, folded, country FROM made_people`;
