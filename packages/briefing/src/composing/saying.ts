/** What was said or done, as slots: who speaks, the report's own words, and the themes where no words can be quoted. */
import { fold } from '@communique/domain';
import { sentenceAround } from '../facts/sentence.ts';
import type { DocumentFact, Evidence, StatementFact } from '../facts/types.ts';
import { type Contact, contactOf, occasionOf } from '../selecting/contacts.ts';
import { LOOKS_AHEAD } from '../selecting/cues.en.ts';
import { type Quotation, quotationOf } from '../selecting/quotation.ts';
import { type Cite, merged, type Piece, reworded } from '../wording/piece.ts';
import type { Writer } from '../wording/writer.ts';
import { bothParties, named, person } from './pieces.ts';

/** The longest list of themes in a sentence, and in a language that quotes nothing. */
const MOST_THEMES = 3;
const MOST_UNQUOTED = 5;

const words = (statements: readonly StatementFact[]): Cite[] => statements.map(({ evidence }) => ({ words: evidence }));

/** The theme that the record gives to papers and agreements without one. */
const STOP_GAP = 'delegation-exchange';
const ITS_WORDS = /\b(?:delegation|visit|exchang|contact|meet|tour|turns|invit)\p{L}*/iu;

/** The statement's themes that its words bear: the stop-gap only where they speak of going and coming. */
export function themesOf({ themes: all, evidence }: StatementFact): readonly string[] {
  return all.filter((theme) => theme !== STOP_GAP || ITS_WORDS.test(evidence.quote));
}

/** The themes of the statements, those asked for first, then the commonest; three at most. */
export function themes(writer: Writer, statements: readonly StatementFact[], only?: readonly string[]): Piece {
  const tally = new Map<string, number>();
  for (const theme of statements.flatMap(themesOf)) {
    if (!only || only.includes(theme)) tally.set(theme, (tally.get(theme) ?? 0) + 1);
  }
  const asked = (theme: string) => Number(writer.askedThemes.has(theme));
  const sorted = [...tally].sort(([a, x], [b, y]) => asked(b) - asked(a) || y - x).map(([theme]) => theme);
  const names = sorted.map((theme) => writer.book.themes[theme] ?? theme);
  const most = writer.book.words.said ? MOST_THEMES : MOST_UNQUOTED;
  const list = writer.book.list(names.slice(0, most));
  return {
    text: names.length > most ? `${list}${writer.book.words['among others'] ?? ''}` : list,
    facts: statements.map((statement) => statement.id),
    cites: words(statements),
    number: names.length,
  };
}

/** Who speaks, by the short name; a body or locality by its own; a side by its country; `both` by names if asked. */
export function speaker(writer: Writer, contact: Contact, statement: StatementFact, byName = false): Piece {
  const { book } = writer;
  const facts = [statement.id];
  if (statement.side === 'both') {
    const sides = byName ? bothParties(writer, contact, occasionOf(writer.at, contact, statement)) : null;
    if (sides) return { ...sides, facts: [...sides.facts, statement.id] };
    const two = new Set([...contact.guests, ...contact.hosts].map((party) => party.country)).size <= 2;
    return { text: (two ? book.words['two sides'] : book.words.parties) ?? '', facts, cites: [] };
  }
  if (statement.person) {
    const who = person(writer, contact, statement.person);
    const withOffice = who.facts.some((id) => writer.at.office.has(id));
    return { ...who, facts: withOffice ? [...who.facts, statement.id] : facts };
  }
  if (statement.speaker) return { text: named(writer, statement.speaker), facts, cites: [] };
  const side = book.words['side of'] ?? '{country}';
  return { text: side.replace('{country}', book.country(statement.side ?? '')), facts, cites: [] };
}

/** The words by which the report may name who speaks, in lower case. */
function speakerWords({ at }: Writer, statement: StatementFact): ReadonlySet<string> {
  const names: string[] = [];
  if (statement.person) names.push(at.person.get(statement.person)?.name ?? '');
  else if (statement.speaker) names.push(statement.speaker);
  const contact = statement.side === 'both' ? contactOf(at, statement.visit ?? statement.meeting ?? '') : null;
  for (const party of contact ? [...contact.guests, ...contact.hosts] : [])
    names.push(at.locality.get(party.locality ?? '')?.names.en ?? '');
  const all = names.flatMap((name) => name.toLowerCase().split(/\s+/u)).filter(Boolean);
  return new Set([...all, ...all.map(fold)]);
}

/** The statement's own words where they can stand in the briefing's language, unless they were quoted before and are not wanted `again`. */
export function quotation(writer: Writer, statement: StatementFact, again = false): Quotation | null {
  if (!again && writer.quoted.has(statement.id)) return null;
  const language = writer.at.report.get(statement.evidence.report)?.language ?? 'en';
  if (language.split('-')[0] !== writer.book.language) return null;
  return quotationOf(statement.evidence.quote, statement.act, speakerWords(writer, statement));
}

/**
 * What was done, as a predicate: the report's words where they can stand alone, else the themes. All statements are of
 * one speaker and one act.
 * @param most how many of the statements may be quoted.
 * @param again whether words that were quoted before may be.
 */
export function does(writer: Writer, statements: readonly StatementFact[], most = 1, again = false): Piece {
  const { book } = writer;
  const act = statements[0]?.act ?? '';
  const quoted = statements.flatMap((statement) => {
    const quote = quotation(writer, statement, again);
    return quote ? [{ statement, quote }] : [];
  });
  if (!quoted.length) return predicate(writer, act, statements);
  const fresh = quoted.filter(({ quote }, n) => quoted.findIndex((one) => one.quote.text === quote.text) === n);
  const chosen = fresh.slice(0, most);
  const texts = chosen.map(({ statement, quote }, n) => {
    const says = quote.form === 'clause' && (n === 0 || chosen[n - 1]?.quote.form !== 'clause');
    return says ? `${leadOf(writer, statement, quote.text)}: “${quote.text}”` : `“${quote.text}”`;
  });
  const own = chosen.map(({ statement }): Piece => ({ text: '', facts: [statement.id], cites: words([statement]) }));
  return merged(texts.join(book.words['and also'] ?? ' '), own);
}

/** The verb before a report's sentence: that of the act, where the sentence itself looks ahead and is the speaker's. */
function leadOf({ book }: Writer, { act, side }: StatementFact, quote: string): string {
  const borne = !AHEAD.has(act) || (LOOKS_AHEAD.test(quote) && !DONE.test(quote));
  if (borne && side === 'both' && AHEAD.has(act) && !TOGETHER.test(quote)) return book.acts.act?.says ?? '';
  return (borne ? book.acts[act]?.says : book.words.said) ?? '';
}

/** Words by which a sentence says itself that both sides spoke. */
const TOGETHER = /\b(?:both|sides|they|two|host and guest)\b/iu;
const AHEAD = new Set(['propose', 'intend']);
/** What has been done is no proposal. */
const DONE = /\b(?:has|have) been\b/u;

/** Words by which a report says that the two sides themselves signed; else who did is left to the words cited. */
const BY_THE_SIDES = /\b(?:sides|parties|they|localities|provinces|cities|governments|delegations)\b/iu;

/** Whether it is not told that the sides of the meeting signed. */
export const isByOthers = ({ act, evidence }: StatementFact): boolean =>
  act === 'sign' && !BY_THE_SIDES.test(evidence.quote);

/** The title of the paper that a signing tells of, as its report words it; null where the record has none. */
export function paperOf({ at }: Writer, statement: StatementFact): DocumentFact | null {
  if (statement.act !== 'sign') return null;
  const { report, start, end } = sentenceAround(at, statement.evidence);
  const inside = (words: Evidence) => words.report === report && start <= words.start && words.end <= end;
  const isIt = ({ signed, title, evidence }: DocumentFact) =>
    signed && !/["“”]/u.test(title) && evidence.some((words) => words.quote === title && inside(words));
  return at.facts.documents.find(isIt) ?? null;
}

function predicate(writer: Writer, act: string, statements: readonly StatementFact[]): Piece {
  const about = themes(writer, statements);
  const book = writer.book.acts[act];
  const paper = statements.length === 1 ? paperOf(writer, statements[0]!) : null;
  const titled = writer.book.words['signed titled'];
  if (paper && titled)
    return { ...reworded(about, titled.replace('{title}', paper.title)), facts: [...about.facts, paper.id] };
  const templates = book?.predicates ?? ['{themes}'];
  const template = about.text ? (templates[writer.turn(act) % templates.length] ?? '{themes}') : (book?.bare ?? '');
  return reworded(about, inflect(template, statements.length, about.number ?? 1).replace('{themes}', about.text));
}

/** The template with its singulars or plurals: `n` of statements, `t` of themes. */
export function inflect(template: string, statements: number, of: number): string {
  return template.replace(/\{([nt])#([^|]*)\|([^}]*)\}/gu, (_all, what: string, one: string, many: string) =>
    (what === 'n' ? statements : of) === 1 ? one : many,
  );
}
