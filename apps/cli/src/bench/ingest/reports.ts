import { addDays, localities, themes } from '@communique/domain';
import { type Random, randomOf } from './random.ts';

/** A text as a source would give it; a broken one can't be read. */
export interface GeneratedReport {
  id: string;
  text: string;
  isBroken: boolean;
}

export interface Mixture {
  /** Share of texts that came before, word for word. */
  duplicates?: number;
  /** Share of texts that are empty. */
  broken?: number;
}

/** Countries whose localities deal with one another, the commonest pair first, with the agency that reports it. */
const PAIRS = [
  { guest: 'VN', host: 'CN', agency: 'VNA' },
  { guest: 'CN', host: 'VN', agency: 'Xinhua' },
  { guest: 'LA', host: 'VN', agency: 'KPL' },
  { guest: 'KR', host: 'VN', agency: 'Yonhap' },
  { guest: 'JP', host: 'VN', agency: 'Kyodo' },
  { guest: 'TH', host: 'LA', agency: 'KPL' },
  { guest: 'KH', host: 'VN', agency: 'AKP' },
  { guest: 'ID', host: 'CN', agency: 'Antara' },
] as const;

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  VN: ['Nguyen', 'Tran', 'Le', 'Pham', 'Hoang', 'Vu', 'Dang', 'Bui', 'Do', 'Ngo'],
  CN: ['Wang', 'Li', 'Zhang', 'Liu', 'Chen', 'Yang', 'Zhao', 'Huang', 'Zhou', 'Wu'],
  KR: ['Kim', 'Lee', 'Park', 'Choi', 'Jung', 'Kang'],
  JP: ['Sato', 'Suzuki', 'Tanaka', 'Ito', 'Yamamoto', 'Nakamura'],
  LA: ['Bounmy', 'Khamphet', 'Somphone', 'Vilay', 'Keo', 'Thongsavanh'],
  TH: ['Somchai', 'Anucha', 'Prasit', 'Wichai', 'Kanya'],
  KH: ['Sok', 'Chea', 'Keo', 'Heng', 'Ly'],
  ID: ['Budi', 'Agus', 'Dewi', 'Rini', 'Joko'],
};
const MIDDLES = ['Van', 'Thi', 'Minh', 'Quang', 'Duc', 'Xuan', 'Hai', 'Thanh', 'Dinh', 'Ngoc'];
const LASTS = [
  'An',
  'Binh',
  'Chien',
  'Dung',
  'Hoa',
  'Khanh',
  'Lan',
  'Mai',
  'Nam',
  'Phong',
  'Son',
  'Tuan',
  'Vinh',
  'Yen',
];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const UNITS = new Map<string, string[]>();
/** Names of a country's first-level units that a report can mean without a word more. */
function unitsOf(country: string): readonly string[] {
  let names = UNITS.get(country);
  if (!names) {
    names = localities()
      .filter((unit) => unit.country === country && unit.level === 1 && !unit.validTo)
      .map(({ names: { en } }) => en);
    UNITS.set(country, names);
  }
  return names;
}

function nameFrom(country: string, random: Random): string {
  const family = random.pick(FAMILIES[country] ?? FAMILIES.VN!, 1.5);
  const given = `${random.pick(MIDDLES)} ${random.pick(LASTS)}`;
  return country === 'CN'
    ? `${family} ${given
        .replace(' ', '')
        .toLowerCase()
        .replace(/^./, (a) => a.toUpperCase())}`
    : `${family} ${given}`;
}

const FIRST_DAY = '2014-01-01';
const DAYS = 4380;

/** A report of a visit, of some 1,500 letters, with two speakers and six statements. */
function write(random: Random): string {
  const { guest, host, agency } = random.pick(PAIRS, 2);
  const [from, to] = [random.pick(unitsOf(guest), 1.6), random.pick(unitsOf(host), 1.6)];
  const [leader, receiver] = [nameFrom(guest, random), nameFrom(host, random)];
  const day = addDays(FIRST_DAY, random.below(DAYS));
  const written = `${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}`;
  const fields = Array.from({ length: 8 }, () => random.pick(themes(), 1.4).labels.en.toLowerCase());
  const field = (index: number): string => fields[index % fields.length]!;
  const surname = guest === 'VN' ? leader.split(' ').at(-1) : leader.split(' ')[0];
  const host1 = host === 'VN' ? receiver.split(' ').at(-1) : receiver.split(' ')[0];
  return `---
title: ${from} delegation visits ${to}
published: ${day}
source: ${agency}
---
${to.toUpperCase()}, ${written} (${agency}) – A delegation from ${from} led by ${leader}, Vice Chairman of the ${from} People's Committee, visited ${to} on ${written}.

The guests were received by ${receiver}, Governor of ${to}.

At the meeting, ${leader} spoke of the results of cooperation in ${field(0)} and ${field(1)}. ${surname} proposed that ${to} expand exchanges in ${field(2)}, ${field(3)} and ${field(4)}. The visitor said ${from} is ready to work with ${to} in ${field(5)}.

For his part, ${receiver} praised the achievements of ${from} in ${field(6)}. ${host1} affirmed that ${to} will create favourable conditions for projects in ${field(7)}, and asked ${from} to share experience in ${field(2)}.

The two sides agreed to promote cooperation in ${field(3)} and ${field(0)}, and signed a memorandum of understanding on ${field(1)}.

On the same day, the delegation toured an industrial park and called on students from ${from} who study in ${to}.
`;
}

/** So many reports, always the same for a seed, in memory of one; those that come again are among the last thousand. */
export function* generateReports(
  count: number,
  seed: number,
  { duplicates = 0, broken = 0 }: Mixture = {},
): Generator<GeneratedReport> {
  const random = randomOf(seed);
  const recent: string[] = [];
  for (let index = 0; index < count; index++) {
    const id = `generated-${seed}-${index}`;
    const chance = random.next();
    if (chance < broken) yield { id, text: '', isBroken: true };
    else if (chance < broken + duplicates && recent.length > 0)
      yield { id, text: random.pick(recent), isBroken: false };
    else {
      const text = write(random);
      recent[recent.length < 1000 ? recent.length : index % 1000] = text;
      yield { id, text, isBroken: false };
    }
  }
}
