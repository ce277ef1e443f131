import { office as complete } from '../../en/offices.ts';
import type { Phrasebook } from '../../phrasebook.ts';
import type { OfficeTable } from '../../tables.ts';
import { type Unit, unitsOf } from './units.ts';

/** Offices of English reports in another language, by its tables; one with unknown words stays as worded, in brackets. */
export function officesBy(
  table: OfficeTable,
  language: string,
): Pick<Phrasebook, 'office' | 'withOffice' | 'subject' | 'body'> {
  const known = new Map<string, string>();
  const bracket = table.unknown.charAt(0);
  const body = (name: string) => {
    const units = unitsOf(table, language, name);
    return units
      ? joined(
          table,
          units.map(({ text }) => text),
        )
      : name;
  };
  return {
    office(title, unitOf) {
      const whole = complete(title, unitOf);
      if (whole === null) return null;
      const said = known.get(whole) ?? sayOffice(table, language, whole) ?? table.unknown.replace('{title}', whole);
      known.set(whole, said);
      return said;
    },
    withOffice: (name, title) =>
      (title.startsWith(bracket) ? table.after : table.before).replace('{name}', name).replace('{title}', title),
    subject: body,
    body,
  };
}

/** An office by the tables, or null when a word of it is in none. */
export function sayOffice(table: OfficeTable, language: string, words: string): string | null {
  const title = words.replace(/^the /iu, '').replaceAll('’', "'").replaceAll('Việt Nam', 'Vietnam');
  return single(table, language, title) ?? several(table, language, title);
}

function single(table: OfficeTable, language: string, title: string): string | null {
  const plain = table.heads[title.toLowerCase()];
  if (plain !== undefined) return plain;
  const minister = ministerOf(table, language, title);
  if (minister) return minister;
  for (const [head, rest] of cuts(table, title)) {
    const units = unitsOf(table, language, rest);
    if (units) return joined(table, [headFor(table, head, units), ...units.map(({ text }) => text)]);
  }
  return null;
}

/** "Minister of Health of Laos", "Deputy Defence Minister". */
function ministerOf(table: OfficeTable, language: string, title: string): string | null {
  const {
    before = '',
    of,
    where,
  } = /^(?<before>(?:\w+ )?)minister (?:of|for) (?<of>.+?)(?: of (?<where>\p{Lu}.+))?$/iu.exec(title)?.groups ?? {};
  const { rank = before, field = of } =
    /^(?<rank>(?:(?:deputy|vice) )?)(?<field>.+) minister$/iu.exec(title)?.groups ?? {};
  const portfolio = table.portfolios[field?.toLowerCase() ?? ''];
  const template = table.minister[rank.trim().toLowerCase()];
  if (!portfolio || !template) return null;
  const units = where ? unitsOf(table, language, where) : [];
  return units && joined(table, [template.replace('{portfolio}', portfolio), ...units.map(({ text }) => text)]);
}

/** Two offices of one person: both must be known. */
function several(table: OfficeTable, language: string, title: string): string | null {
  for (const link of [' and ', ', ']) {
    const at = title.indexOf(link);
    if (at < 0) continue;
    const [first, second] = [title.slice(0, at), title.slice(at + link.length)].map((part) =>
      sayOffice(table, language, part),
    );
    if (first && second) return `${first}${table.and}${second}`;
  }
  return null;
}

/** Every cut into a head and what it is of, the longest head first: "head of X", "X's head", "X head", "head to X". */
function cuts(table: OfficeTable, title: string): [head: string, rest: string][] {
  const words = title.split(' ');
  const found: [string, string][] = [];
  for (let length = words.length - 1; length > 0; length--) {
    const before = words.slice(0, length).join(' ').toLowerCase();
    const after = words.slice(-length).join(' ').toLowerCase();
    if (before in table.heads && /^(?:of|to)$/iu.test(words[length] ?? ''))
      found.push([before, words.slice(length + 1).join(' ')]);
    if (after in table.heads) found.push([after, words.slice(0, -length).join(' ')]);
  }
  return found;
}

function headFor(table: OfficeTable, head: string, units: readonly Unit[]): string {
  const keys = units.flatMap(({ key, kind, country }) => [key, kind, country ?? '']);
  const special = keys.map((key) => table.heads[`${head}@${key}`]).find((text) => text !== undefined);
  return special ?? table.heads[head] ?? head;
}

function joined(table: OfficeTable, parts: readonly string[]): string {
  return (table.order === 'head-first' ? parts : parts.toReversed()).filter(Boolean).join(table.join);
}
