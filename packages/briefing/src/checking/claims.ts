/**
 * What a sentence claims, read from its words alone, and what its cited facts allow. A claim outside them means that the
 * sentence is dropped, never softened.
 */
import { type Lookup, lineage } from '../facts/lookup.ts';
import type { Party } from '../facts/types.ts';
import { contactOf, yearOf } from '../selecting/contacts.ts';
import { narrow, recountOnce } from '../selecting/counting.ts';
import { capital } from '../wording/fill.ts';
import { localName, placeName, shortName } from '../wording/names.ts';
import type { NamedDate, Phrasebook } from '../wording/phrasebook.ts';
import type { Cite } from '../wording/piece.ts';
import { uncasedNames } from './uncased.ts';

/** Everything that cited facts and counts let a sentence say. */
export interface Allowed {
  /** Names, offices, quotes, places: any word with a capital must occur here. */
  words: ReadonlySet<string>;
  dates: readonly NamedDate[];
  numbers: ReadonlySet<number>;
  acts: ReadonlySet<string>;
  quotes: readonly string[];
  /** Names at hand in scripts without capitals that the sentence may not say. */
  strange: readonly string[];
}

/** A run of one script: signs without spaces between them are parted from Latin names. */
const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-'’.](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
/** Our own quotation marks: what stands between them must stand in a cited quote, word for word. */
export const QUOTED = /“([^”]*)”/gu;

/** What the facts and cites of a sentence let it say. */
export function allowedBy(at: Lookup, book: Phrasebook, facts: readonly string[], cites: readonly Cite[]): Allowed {
  const texts: string[] = [];
  const days: (string | null)[] = [];
  const numbers = new Set<number>();
  const acts = new Set<string>();
  const quotes: string[] = [];
  const offices: string[] = [];
  const places = new Set<string>();

  const person = (id: string | null) => {
    const found = id ? at.person.get(id) : null;
    if (found) texts.push(found.name, ...(found.spellings ?? []), book.country(found.country ?? ''));
    if (found) texts.push(shortName(found.name, found.country));
  };
  const place = (id: string) => {
    for (const each of lineage(at, id)) {
      const found = at.locality.get(each);
      if (found) places.add(placeName(found, book.language));
      texts.push(...Object.values(found?.names ?? {}));
    }
  };
  const party = ({ country, locality, organisation }: Party) => {
    if (country) texts.push(book.country(country));
    if (locality) place(locality);
    if (organisation) texts.push(organisation, book.body(organisation));
  };
  const naming = (name: string) => {
    const local = localName(at, name, book.language);
    texts.push(name, local, book.subject(local));
  };
  const contact = (id: string) => {
    const found = contactOf(at, id);
    if (!found) return;
    [...found.guests, ...found.hosts].forEach(party);
    for (const { place: where } of found.meetings) if (where) texts.push(where, localName(at, where, book.language));
    days.push(found.start, found.end, found.edtf, yearOf(found));
  };

  for (const id of facts) {
    const visit = at.visit.get(id);
    const meeting = at.meeting.get(id);
    const statement = at.statement.get(id);
    const office = at.office.get(id);
    if (at.locality.has(id)) {
      place(id);
      days.push(at.locality.get(id)?.validTo ?? null);
    }
    if (visit) {
      contact(id);
      person(visit.leader);
      for (const { values } of visit.conflicts) days.push(...values.map(({ value }) => value));
      for (const report of visit.reports) days.push(at.report.get(report)?.published ?? null);
    }
    if (meeting) {
      contact(meeting.visit ?? id);
      days.push(meeting.day);
      for (const one of [...meeting.guests, ...meeting.hosts]) person(one);
    }
    if (statement) {
      const home = statement.visit ?? statement.meeting;
      if (home) contact(home);
      person(statement.person);
      if (statement.speaker) naming(statement.speaker);
      days.push(statement.day);
      acts.add(statement.act);
    }
    if (office) {
      person(office.person);
      offices.push(office.office.title);
      days.push(office.office.seenOn);
    }
    const other = at.facts.documents.find((one) => one.id === id) ?? at.facts.invitations.find((one) => one.id === id);
    if (other && 'title' in other) {
      texts.push(other.title);
      other.parties.forEach(party);
      acts.add('sign');
    }
    if (other && 'by' in other) for (const name of [other.by, other.to]) naming(name ?? '');
    if (other) days.push('day' in other ? other.day : other.forEdtf);
  }
  for (const cite of cites) {
    if ('words' in cite) {
      quotes.push(cite.words.quote);
      texts.push(cite.words.quote, at.report.get(cite.words.report)?.publisher ?? '');
      for (const [word] of cite.words.quote.matchAll(/\p{N}+/gu)) numbers.add(Number(word));
      continue;
    }
    const { count } = cite;
    const result = recountOnce(at.facts, count);
    numbers.add(result.total);
    for (const [key, value] of Object.entries(result.parts ?? {})) {
      numbers.add(value);
      texts.push(book.country(key), key);
      if (at.locality.has(key)) place(key);
      person(key);
      if (/^\d{4}$/.test(key)) days.push(key);
      if (key in book.acts) acts.add(key);
    }
    const { where } = count;
    for (const act of [...(where.acts ?? []), ...(where.filter.acts ?? [])]) acts.add(act);
    if (count.by === 'language') texts.push(...Object.keys(result.parts ?? {}).map((code) => book.tongue(code)));
    if (count.by === 'year') days.push(...yearsBetween(Object.keys(result.parts ?? {})));
    if (count.by === 'act') for (const act of Object.keys(book.acts)) acts.add(act);
    days.push(where.filter.from ?? null, where.filter.to ?? null, where.after ?? null, where.before ?? null);
    days.push(where.year ?? null);
    if (where.filter.person) person(where.filter.person);
    if (where.person) person(where.person);
    for (const id of where.filter.localities ?? []) place(id);
    for (const id of where.filter.countries ?? []) texts.push(book.country(id));
    if (count.of === 'data-set') days.push(at.facts.coverage.from, at.facts.coverage.to);
    else if (where.contacts) for (const one of narrow(at, where)) contact(one.contact.id);
  }
  for (const title of offices) texts.push(title, ...saidAs(book, title, places));
  const words = new Set(texts.flatMap((text) => [...text.matchAll(WORD)].map(([word]) => word)));
  for (const text of [...words]) for (const piece of text.split(/[-'’.]/u)) words.add(piece);
  const strange = uncasedNames(at, book).filter((name) => !texts.some((text) => text.includes(name)));
  return { words, dates: days.flatMap((day) => (day ? datesOf(day) : [])), numbers, acts, quotes, strange };
}

/** The ways in which an office can be said: as it is, and with each of the places for a unit meant by its kind. */
function saidAs(book: Phrasebook, title: string, places: ReadonlySet<string>): string[] {
  return [null, ...places].flatMap((name) => book.office(title, () => name) ?? []);
}

/** All years from the first to the last of a count by year: those without a part are zero. */
function yearsBetween(keys: readonly string[]): string[] {
  const years = keys.filter((key) => /^\d{4}$/u.test(key)).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length ? Array.from({ length: last - first + 1 }, (_, n) => String(first + n)) : [];
}

/** Year, month and day of an ISO or EDTF value; both ends of a range. */
function datesOf(edtf: string): NamedDate[] {
  return edtf.split('/').map((one) => {
    const [year = '', month, day] = one.split('-');
    const part = (text: string | undefined) => (text && /^\d+$/.test(text) ? Number(text) : null);
    return { year: part(year), month: part(month), day: part(day) };
  });
}

/** Why the text may not stand, or an empty list. Every reason names the claim that no cited fact covers. */
export function unsupported(book: Phrasebook, text: string, allowed: Allowed): string[] {
  const reasons: string[] = [];
  for (const [, quoted = ''] of text.matchAll(QUOTED)) {
    if (!allowed.quotes.some((quote) => quote.includes(quoted))) reasons.push(`quotation “${quoted}”`);
  }
  const own = text.replace(QUOTED, ' ');
  for (const [n, match] of [...own.matchAll(WORD)].entries()) {
    const [word] = match;
    if (!/^\p{Lu}/u.test(word) || book.commonCapitals.has(word)) continue;
    const known = allowed.words.has(word) || allowed.words.has(word.replace(/['’]s?$/u, ''));
    if (!known && !(n === 0 && isPlainWord(book, word))) reasons.push(`name ${word}`);
  }
  for (const name of allowed.strange) if (own.includes(name)) reasons.push(`name ${name}`);
  for (const date of book.datesIn(own)) {
    const fits = allowed.dates.some(
      (one) =>
        (date.year === null || one.year === date.year) &&
        (date.month === null || one.month === date.month) &&
        (date.day === null || one.day === date.day),
    );
    if (!fits) reasons.push(`date ${[date.year, date.month, date.day].join('-')}`);
  }
  for (const value of book.numbersIn(own)) {
    if (!allowed.numbers.has(value)) reasons.push(`number ${value}`);
  }
  const withoutThemes = Object.values(book.themes).reduce(
    (left, theme) => left.replaceAll(theme, ' ').replaceAll(capital(theme), ' '),
    own,
  );
  for (const [act, { claims }] of Object.entries(book.acts)) {
    if (claims.test(withoutThemes) && !allowed.acts.has(act)) reasons.push(`act ${act}`);
  }
  return reasons;
}

/** A capital that only begins the sentence: the word stands in the phrasebook's own wording in lower case. */
function isPlainWord(book: Phrasebook, word: string): boolean {
  return book.commonWords.has(word.toLowerCase());
}
