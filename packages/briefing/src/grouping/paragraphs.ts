import { yearOf } from '../selecting/contacts.ts';
import { byWeight, type Weighed } from '../selecting/weighing.ts';

/** A year's contacts, or single ones of several years, that stand together. */
export interface Paragraph {
  /** The year they share; null where they share none. */
  year: string | null;
  told: readonly Weighed[];
  /** Contacts of the year that are counted only. */
  counted: readonly Weighed[];
}

/** Up to this many contacts all are told; of more, the heaviest third, within these bounds. */
const ALL_TOLD = 12;
const FEWEST_TOLD = 9;
const SINGLES_TOGETHER = 3;

/** Which contacts are told, and in which paragraphs; undated ones come last. */
export function paragraphs(weighed: readonly Weighed[]): Paragraph[] {
  const most =
    weighed.length <= ALL_TOLD
      ? weighed.length
      : Math.min(ALL_TOLD, Math.max(FEWEST_TOLD, Math.ceil(weighed.length / 3)));
  const told = new Set([...weighed].sort(byWeight).slice(0, most));
  const years = [...Map.groupBy(weighed, ({ contact }) => yearOf(contact))].map(
    ([year, all]): Paragraph => ({
      year,
      told: all.filter((one) => told.has(one)),
      counted: all.filter((one) => !told.has(one)),
    }),
  );
  const joined: Paragraph[] = [];
  for (const next of years) {
    const last = joined.at(-1);
    const single = next.told.length === 1 && next.year !== null && !next.counted.length;
    if (last && single && last.year === null && last.told.length < SINGLES_TOGETHER && isDated(last)) {
      joined[joined.length - 1] = { year: null, told: [...last.told, ...next.told], counted: [] };
    } else joined.push(single ? { ...next, year: null } : next);
  }
  return joined;
}

function isDated(paragraph: Paragraph): boolean {
  return !paragraph.counted.length && paragraph.told.every(({ contact }) => yearOf(contact) !== null);
}
