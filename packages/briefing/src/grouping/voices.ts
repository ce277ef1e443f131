import type { StatementFact } from '../facts/types.ts';
import type { Contact } from '../selecting/contacts.ts';
import { sideOf, themesOf } from '../selecting/counting.ts';

/** What one speaker said at a meeting. */
export interface Voice {
  side: 'guest' | 'host' | 'both';
  statements: readonly StatementFact[];
}

/** Statements by speaker, each side's weightiest speaker first. */
export function voices(
  contact: Contact,
  statements: readonly StatementFact[],
  weights: ReadonlyMap<string, number>,
): Voice[] {
  const groups = Map.groupBy(
    statements,
    (statement) => `${sideOf(contact, statement)} ${statement.person ?? statement.speaker ?? statement.side}`,
  );
  const weight = (voice: Voice) => voice.statements.reduce((sum, one) => sum + (weights.get(one.id) ?? 0), 0);
  return [...groups.values()]
    .map((group): Voice => ({ side: sideOf(contact, group[0]!), statements: group }))
    .sort((a, b) => weight(b) - weight(a));
}

/** How the statements of a meeting stand to each other: each pattern is worded by the frames of its name. */
export type Relation =
  | { pattern: 'silent' }
  | { pattern: 'paper'; statement: StatementFact }
  | { pattern: 'joint'; acts: readonly (readonly StatementFact[])[] }
  | { pattern: 'offered'; from: Voice; to: Voice; taken: readonly string[]; added: readonly string[] }
  | { pattern: 'mutual'; one: readonly StatementFact[]; other: readonly StatementFact[] }
  | { pattern: 'contrast'; one: readonly StatementFact[]; other: readonly StatementFact[] }
  | { pattern: 'same-field'; one: readonly StatementFact[]; other: readonly StatementFact[] }
  | { pattern: 'turn-same'; first: readonly StatementFact[]; second: readonly StatementFact[] }
  | { pattern: 'turn'; first: readonly StatementFact[]; second: readonly StatementFact[] }
  | { pattern: 'single'; statements: readonly StatementFact[] };

const FEWEST_OFFERED = 3;
const ANSWERS = new Set(['propose', 'intend', 'agree']);
const SHARED_ACTS = ['propose', 'intend'];

/** Whether the words of a statement can be quoted: then they are told, and not its themes alone. */
export type Quotable = (statement: StatementFact) => boolean;

/**
 * The relations of statements made at one meeting, what matters most first; each statement is told once. Who answered
 * whom is told only where the report has the answer after all that it answers.
 */
export function relations(
  contact: Contact,
  statements: readonly StatementFact[],
  weights: ReadonlyMap<string, number>,
  quotable: Quotable,
): Relation[] {
  if (!statements.length) return [{ pattern: 'silent' }];
  const joint = statements.filter((one) => sideOf(contact, one) === 'both');
  const papers = joint.filter((one) => one.act === 'sign' && quotable(one));
  const found: Relation[] = papers.map((statement) => ({ pattern: 'paper', statement }));
  found.push(
    ...together(
      joint.filter((one) => !papers.includes(one)),
      weights,
      quotable,
    ),
  );
  const single = statements.filter((one) => sideOf(contact, one) !== 'both');
  const all = voices(contact, single, weights);
  const guest = all.find((voice) => voice.side === 'guest');
  const host = all.find((voice) => voice.side === 'host');
  if (guest && host) found.push(...between(guest, host, quotable));
  const told = new Set(found.flatMap(statementsOf));
  const left = single.filter((one) => !told.has(one));
  for (const voice of voices(contact, left, weights)) found.push(...turns(voice, quotable));
  return found;
}

function together(
  joint: readonly StatementFact[],
  weights: ReadonlyMap<string, number>,
  quotable: Quotable,
): Relation[] {
  const weightiest = (group: readonly StatementFact[]) => Math.max(...group.map((one) => weights.get(one.id) ?? 0));
  const acts = [...Map.groupBy(joint, (one) => one.act).values()].sort((a, b) => weightiest(b) - weightiest(a));
  const step = joint.some(quotable) ? 1 : 2;
  const found: Relation[] = [];
  for (let n = 0; n < acts.length; n += step) found.push({ pattern: 'joint', acts: acts.slice(n, n + step) });
  return found;
}

/** The statements that a relation tells. */
export function statementsOf(relation: Relation): readonly StatementFact[] {
  switch (relation.pattern) {
    case 'silent':
      return [];
    case 'paper':
      return [relation.statement];
    case 'joint':
      return relation.acts.flat();
    case 'offered': {
      const answers = relation.to.statements.filter((one) => ANSWERS.has(one.act));
      return [...relation.from.statements.filter((one) => one.act === 'propose'), ...answers];
    }
    case 'mutual':
    case 'same-field':
    case 'contrast':
      return [...relation.one, ...relation.other];
    case 'turn':
    case 'turn-same':
      return [...relation.first, ...relation.second];
    case 'single':
      return relation.statements;
  }
}

/** Whether all of `later` stand after all of `earlier`, in one report. */
export function isAfter(earlier: readonly StatementFact[], later: readonly StatementFact[]): boolean {
  const reports = new Set([...earlier, ...later].map(({ evidence }) => evidence.report));
  const end = Math.max(...earlier.map(({ evidence }) => evidence.end));
  return reports.size === 1 && later.every(({ evidence }) => evidence.start >= end);
}

function between(guest: Voice, host: Voice, quotable: Quotable): Relation[] {
  const [first, second] = start(guest) <= start(host) ? [guest, host] : [host, guest];
  if ([...guest.statements, ...host.statements].some(quotable)) return contrast(first, second, quotable);
  const offers = first.statements.filter((one) => one.act === 'propose');
  const answers = second.statements.filter((one) => ANSWERS.has(one.act));
  const named = themesOf(offers);
  const taken = [...themesOf(answers)].filter((theme) => named.has(theme));
  if (named.size >= FEWEST_OFFERED && taken.length && taken.length < named.size && isAfter(offers, answers)) {
    const added = [...themesOf(answers)].filter((theme) => !named.has(theme));
    return [{ pattern: 'offered', from: first, to: second, taken, added }];
  }
  for (const act of SHARED_ACTS) {
    const one = first.statements.filter((statement) => statement.act === act);
    const other = second.statements.filter((statement) => statement.act === act);
    const answer = themesOf(other);
    const common = new Set([...themesOf(one)].filter((theme) => answer.has(theme)));
    const has = (statement: StatementFact) => statement.themes.some((theme) => common.has(theme));
    if (common.size) return [{ pattern: 'mutual', one: one.filter(has), other: other.filter(has) }];
  }
  return contrast(first, second, quotable);
}

const start = (voice: Voice): number => Math.min(...voice.statements.map(({ evidence }) => evidence.start));

function contrast(first: Voice, second: Voice, quotable: Quotable): Relation[] {
  const [one] = byAct(first.statements, quotable);
  const [other] = byAct(second.statements, quotable);
  if (!one || !other) return [];
  const alike = sameThemes(one, other) && ![...one, ...other].some(quotable);
  return [{ pattern: alike ? 'same-field' : 'contrast', one, other }];
}

const ACT_ORDER = ['sign', 'agree', 'object', 'propose', 'intend', 'act', 'appraise'];

/** Statements by act, the weightiest first, those that can be quoted before the others. */
function byAct(statements: readonly StatementFact[], quotable: Quotable): (readonly StatementFact[])[] {
  return [...Map.groupBy(statements, (one) => one.act)]
    .map(([act, group]) => ({ act, group: group.toSorted((a, b) => Number(quotable(b)) - Number(quotable(a))) }))
    .sort((a, b) => ACT_ORDER.indexOf(a.act) - ACT_ORDER.indexOf(b.act))
    .map(({ group }) => group);
}

function sameThemes(a: readonly StatementFact[], b: readonly StatementFact[]): boolean {
  const [one, other] = [themesOf(a), themesOf(b)];
  return one.size === other.size && [...one].every((theme) => other.has(theme));
}

function turns(voice: Voice, quotable: Quotable): Relation[] {
  const [first, second, ...more] = byAct(voice.statements, quotable);
  if (voice.statements.some(quotable))
    return [first, second, ...more].flatMap((group) =>
      group ? [{ pattern: 'single', statements: group } as const] : [],
    );
  if (first && second) return [{ pattern: sameThemes(first, second) ? 'turn-same' : 'turn', first, second }];
  return first ? [{ pattern: 'single', statements: first }] : [];
}
