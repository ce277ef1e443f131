/** What is told around single contacts: a year, a silence, what is counted only. */
import type { Paragraph } from '../grouping/paragraphs.ts';
import { type Contact, yearOf } from '../selecting/contacts.ts';
import { rolesOf } from '../selecting/counting.ts';
import type { Weighed } from '../selecting/weighing.ts';
import { counted, type Draft, merged, plain } from '../wording/piece.ts';
import { parties } from './pieces.ts';
import { countOf, nounOf, phrase, result, type Scene } from './scene.ts';

/** Of more years than these only the first and the last are named. */
const MOST_YEARS = 6;

/** Whether the selection spans more than one year. */
export function several(scene: Scene): boolean {
  return new Set(scene.weighed.map(({ contact }) => yearOf(contact))).size > 1;
}

/** "Three visits fall in 2023": the year's group before its members. */
export function opening(scene: Scene, block: Paragraph): Draft | null {
  const years = result(scene, countOf(scene, 'contacts', {}, 'year'));
  const own = years.parts?.[block.year ?? ''] ?? 0;
  const busiest = Object.entries(years.parts ?? {}).every(([year, n]) => year === block.year || n < own);
  const count = countOf(scene, 'contacts', { year: block.year });
  return scene.writer.write(
    'year',
    {
      year: counted(count, block.year ?? ''),
      n: counted(count, scene.writer.book.number(own), own),
      noun: plain(nounOf(scene, own)),
      busiest:
        busiest && Object.keys(years.parts ?? {}).length > 2
          ? counted(countOf(scene, 'contacts', {}, 'year'), '')
          : null,
      ordinal: firstAndSecond(scene, block),
    },
    block.told[0]?.contact.id ?? '',
  );
}

function firstAndSecond(scene: Scene, block: Paragraph) {
  const [first, second, ...more] = block.told;
  if (!first || !second || more.length || block.counted.length) return null;
  const { filter, kind } = scene.request;
  const received = ({ contact }: Weighed) =>
    contact.visit !== null && rolesOf(scene.writer.at, filter, contact).join() === 'host';
  if (kind !== 'locality' || !received(first) || !received(second)) return null;
  const from = [first, second].map(({ contact }) => parties(scene.writer, contact, contact.guests));
  if (from[0]!.text === from[1]!.text) return null;
  const words = scene.writer.book.words['first and second'] ?? '';
  return merged(words.replace('{first}', from[0]!.text).replace('{second}', from[1]!.text), from);
}

/** Longer than three times the usual interval between contacts, and than a year. */
export function silence(scene: Scene, one: Weighed): Draft | null {
  const dated = scene.weighed.filter(({ contact }) => contact.start);
  const at = dated.indexOf(one);
  const before = dated[at - 1]?.contact;
  if (!before?.end || !one.contact.start || dated.length < 4) return null;
  const days = dated
    .slice(1)
    .map(({ contact }, n) => span(dated[n]!.contact, contact))
    .sort((a, b) => a - b);
  const median = days[Math.floor(days.length / 2)] ?? 0;
  const gap = span(before, one.contact);
  const years = Number(yearOf(one.contact)) - Number(yearOf(before));
  if (years < 2 || gap < 365 || gap <= 3 * median) return null;
  const count = countOf(scene, 'contacts', { after: before.end, before: one.contact.start });
  if (result(scene, count).total) return null;
  const since = yearOf(before) ?? '';
  const until = yearOf(one.contact) ?? '';
  return scene.writer.write(
    'gap',
    { none: counted(count, ''), since: plain(since), until: plain(until) },
    one.contact.id,
  );
}

function span(a: Contact, b: Contact): number {
  return (Date.parse(b.start ?? '') - Date.parse(a.start ?? '')) / 86_400_000;
}

/** "Nine further contacts are counted and not told: five in 2019 and four in 2023". */
export function further(scene: Scene, blocks: readonly Paragraph[]): Draft | null {
  const rest = blocks.flatMap((block) => block.counted);
  if (!rest.length) return null;
  const { book } = scene.writer;
  const count = countOf(scene, 'contacts', { contacts: rest.map(({ contact }) => contact.id) }, 'year');
  const { total, parts = {} } = result(scene, count);
  const years = Object.keys(parts).sort();
  const spread = years.map((year) =>
    phrase(scene, year === 'unknown' ? 'in no year' : 'in one year', { n: book.number(parts[year] ?? 0), year }),
  );
  const dated = years.filter((year) => year !== 'unknown');
  const range = { a: dated[0] ?? '', b: dated.at(-1) ?? '' };
  const told = dated.length > MOST_YEARS ? phrase(scene, 'between years', range) : book.list(spread);
  const only = years.length === 1 ? (dated[0] ?? null) : null;
  const pieces = {
    n: counted(count, book.number(total), total),
    spread: only ? null : plain(told),
    year: only ? plain(only) : null,
  };
  return scene.writer.write('further', pieces, rest[0]?.contact.id ?? '');
}
