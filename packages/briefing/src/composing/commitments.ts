import type { Occasion } from '../facts/occasions.ts';
import type { StatementFact } from '../facts/types.ts';
import { type Contact, compare, occasionOf } from '../selecting/contacts.ts';
import { sideOf } from '../selecting/counting.ts';
import { localName } from '../wording/names.ts';
import { counted, plain } from '../wording/piece.ts';
import { sidesAt } from './pieces.ts';
import { isByOthers, paperOf, themes, themesOf } from './saying.ts';
import { countOf, type DraftRow, type DraftSection, phrase, result, type Scene } from './scene.ts';

const MOST_ROWS = 7;
const MOST_THEMES = 5;
const KINDS = ['sign', 'agree', 'propose', 'intend'];

interface Group {
  contact: Contact;
  /** The meeting at which all of them were made, or null. */
  occasion: Occasion | null;
  statements: readonly StatementFact[];
  weight: number;
}

/** Signed, agreed, then what is proposed or intended by weight: one row for what a speaker does in a contact. */
export function commitments(scene: Scene): DraftSection {
  const groups = rank(scene);
  const shown = groups.slice(0, MOST_ROWS);
  const section = { id: 'commitments', form: 'prose', paragraphs: [] } as const;
  if (!shown.length) return { ...section, tables: [] };
  const count = countOf(scene, 'statements', { acts: KINDS }, 'act');
  const { total } = result(scene, count);
  const inRows = shown.flatMap((group) => group.statements).length;
  const { book } = scene.writer;
  const caption = scene.writer.write(
    'commitments.caption',
    {
      n: counted(count, book.number(total), total),
      shown: inRows < total ? { ...plain(book.number(inRows)), cites: [{ count: rowsCount(scene, shown) }] } : null,
      all: inRows === total ? counted(count, book.all(total), total) : null,
    },
    'caption',
  );
  if (!caption) return { ...section, tables: [] };
  return { ...section, tables: [{ caption, columns: book.columns, rows: shown.map((group) => row(scene, group)) }] };
}

/** How many statements the rows hold, as a count of their contacts, speakers' acts and themes. */
function rowsCount(scene: Scene, shown: readonly Group[]) {
  return countOf(scene, 'statements', { statements: shown.flatMap((group) => group.statements.map((one) => one.id)) });
}

function rank(scene: Scene): Group[] {
  const groups: Group[] = [];
  for (const { contact, statements, weights } of scene.weighed) {
    const committed = statements.filter((one) => KINDS.includes(one.act));
    const at = (one: StatementFact) => occasionOf(scene.writer.at, contact, one);
    const bySpeaker = Map.groupBy(
      committed,
      (one) => `${one.act} ${one.side} ${one.person ?? one.speaker} ${at(one)?.id}`,
    );
    for (const group of bySpeaker.values()) {
      const weight = Math.max(...group.map((one) => weights.get(one.id) ?? 0));
      groups.push({ contact, occasion: at(group[0]!), statements: group, weight });
    }
  }
  const order = (group: Group) => Math.min(2, KINDS.indexOf(group.statements[0]?.act ?? ''));
  return groups.sort(
    (a, b) =>
      order(a) - order(b) ||
      b.weight - a.weight ||
      compare(b.contact.start ?? '', a.contact.start ?? '') ||
      compare(a.statements[0]!.id, b.statements[0]!.id),
  );
}

/** The statements of each row that the table shows. */
export function rowsOf(scene: Scene): ReadonlySet<string>[] {
  return rank(scene)
    .slice(0, MOST_ROWS)
    .map((group) => new Set(group.statements.map((one) => one.id)));
}

function row(scene: Scene, { contact, occasion, statements }: Group): DraftRow {
  const { writer } = scene;
  const { book } = writer;
  const first = statements[0]!;
  const day = dateOf(scene, contact, occasion, first);
  const named = new Set(statements.flatMap(themesOf));
  const list = [...named].slice(0, MOST_THEMES).map((theme) => book.themes[theme] ?? theme);
  const semicolon = book.words.semicolon ?? '; ';
  const more = named.size > MOST_THEMES ? `${semicolon}+${named.size - MOST_THEMES}` : '';
  return {
    cells: [
      who(scene, contact, occasion, first),
      book.acts[first.act]?.label ?? first.act,
      toWhom(scene, contact, occasion, first),
      [list.join(semicolon) + more, ...titles(scene, statements)].filter(Boolean).join(semicolon),
      day,
    ],
    piece: themes(writer, statements),
  };
}

/** Titles of the papers that were signed, where words of reports are quoted. */
function titles({ writer }: Scene, statements: readonly StatementFact[]): string[] {
  if (!writer.book.words.titled) return [];
  return statements.flatMap((statement) => paperOf(writer, statement)?.title ?? []).map((title) => `“${title}”`);
}

/**
 * The statement's day, else the visit's days, as far as they are known. A day before or after the visit is that of
 * something told of, and not of the saying.
 */
function dateOf(scene: Scene, contact: Contact, occasion: Occasion | null, statement: StatementFact): string {
  const { book } = scene.writer;
  const day = occasion?.day ?? statement.day;
  if (day && isWithin(contact, day)) return book.day(day);
  if (!contact.start) return (contact.edtf && book.partial(contact.edtf)) ?? book.labels.undated;
  const { start, end } = contact;
  return !end || start === end ? book.day(start) : book.when(start, end, 'day', true);
}

const isWithin = ({ start, end }: Contact, day: string): boolean => !!start && start <= day && day <= (end ?? start);

function who(scene: Scene, contact: Contact, occasion: Occasion | null, statement: StatementFact): string {
  const { writer } = scene;
  const { book, at } = writer;
  if (statement.side === 'both') {
    if (isByOthers(statement)) return book.words['signed by others'] ?? '';
    const sides = sidesAt(writer, contact, occasion);
    return sides ? phrase(scene, 'both of', { a: sides[0].text, b: sides[1].text }) : (book.words.both ?? '');
  }
  const name = statement.person
    ? at.person.get(statement.person)?.name
    : localName(at, statement.speaker ?? '', book.language);
  return name ? `${name} (${statement.side})` : book.country(statement.side ?? '');
}

/** The other side of the meeting: who sat there, or its localities; blank where the meeting is not known. */
function toWhom(scene: Scene, contact: Contact, occasion: Occasion | null, statement: StatementFact): string {
  const { writer } = scene;
  if (statement.side === 'both') {
    return isByOthers(statement) ? '' : (writer.book.words['each other'] ?? '');
  }
  const speaks = sideOf(contact, statement);
  const people = (speaks === 'guest' ? occasion?.hosts : occasion?.guests) ?? [];
  if (people.length) return writer.book.list(people.slice(0, 2).map((id) => writer.at.person.get(id)?.name ?? ''));
  const sides = occasion || !contact.meetings.length ? sidesAt(writer, contact, occasion) : null;
  return sides?.[speaks === 'guest' ? 1 : 0].text ?? '';
}
