import type { NamedDate, Phrasebook } from '../phrasebook.ts';
import type { DateTable } from '../tables.ts';

type Dates = Pick<Phrasebook, 'when' | 'day' | 'partial' | 'datesIn'> & { withoutDates(text: string): string };

const split = (iso: string): [year: string, month: number, day: number] => [
  iso.slice(0, 4),
  Number(iso.slice(5, 7)),
  Number(iso.slice(8, 10)),
];

/** The functions that write and read dates by a language's templates. */
export function datesBy(table: DateTable): Dates {
  const patterns = new RegExp(table.read.map((one) => numbered(one.source)).join('|'), 'gu');
  const numberOf = (groups: Record<string, string | undefined>, name: string): number | null => {
    const key = Object.keys(groups).find((group) => groups[group] && group.replace(/_\d+$/u, '') === name);
    return key ? Number(groups[key]) : null;
  };
  return {
    day(iso) {
      const [y, m, d] = split(iso);
      return write(d ? table.day : m ? table.month : table.year, { y, m, d }, true);
    },
    when(start, end, precision, withYear) {
      const [y, m, d] = split(start);
      const [y2, m2, d2] = split(end);
      const slots = { y, m, d, y2, m2, d2 };
      if (precision !== 'day') return write(precision === 'year' ? table.year : table.month, slots, withYear);
      if (start === end) return write(table.day, slots, withYear);
      return write(y !== y2 ? table.years : m === m2 ? table.days : table.months, slots, withYear);
    },
    partial(edtf) {
      const days = [...edtf.matchAll(/XXXX-(\d\d)(?:-(\d\d))?/gu)].map(([, m, d]) => ({
        m: Number(m),
        d: Number(d ?? 0),
      }));
      const [first, last = first] = days;
      if (!first || !last) return null;
      const same = first.m === last.m && first.d === last.d;
      const template = !first.d ? table.month : same ? table.day : first.m === last.m ? table.days : table.months;
      const when = write(template, { ...first, m2: last.m, d2: last.d }, false);
      return table.yearless.replace('{when}', when);
    },
    datesIn(text) {
      return [...text.matchAll(patterns)].flatMap(({ groups = {} }): NamedDate[] => {
        const [year, month, day] = ['y', 'm', 'd'].map((name) => numberOf(groups, name));
        const [year2, month2, day2] = ['y2', 'm2', 'd2'].map((name) => numberOf(groups, name));
        const first = { year: year ?? null, month: month ?? null, day: day ?? null };
        if (day2 === null) return [first];
        return [first, { year: year2 ?? year ?? null, month: month2 ?? month ?? null, day: day2 ?? null }];
      });
    },
    withoutDates: (text) => text.replace(patterns, ' '),
  };
}

let serial = 0;
/** A group's name may stand once in a pattern: each gets a number of its own. */
function numbered(source: string): string {
  serial += 1;
  return source.replace(/\(\?<(\w+)>/gu, `(?<$1_${serial}>`);
}

function write(template: string, slots: Readonly<Record<string, string | number>>, withYear: boolean): string {
  return template
    .replace(/\[([^\]]*)\]/gu, withYear ? '$1' : '')
    .replace(/\{(\w+)\}/gu, (_all, slot: string) => String(slots[slot] ?? ''));
}
