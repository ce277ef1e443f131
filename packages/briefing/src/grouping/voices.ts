import type { StatementFact } from '../facts/types.ts';
import type { Contact } from '../selecting/contacts.ts';
import { sideOf, themesOf } from '../selecting/counting.ts';

/** What one speaker said in a contact. */
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

/** How the statements of a contact stand to each other: each pattern is worded by the frames of its name. */
export type Relation =
  | { pattern: 'silent' }
  | { pattern: 'joint'; acts: readonly (readonly StatementFact[])[] }
  | { pattern: 'offered'; from: Voice; to: Voice; taken: readonly string[]; added: readonly string[] }
  | { pattern: 'shared'; one: Voice; other: Voice; theme: string }
  | { pattern: 'mutual'; one: readonly StatementFact[]; other: readonly StatementFact[] }
  | { pattern: 'one-sided'; side: 'guest' | 'host'; statements: readonly StatementFact[] }
  | { pattern: 'contrast'; one: readonly StatementFact[]; other: readonly StatementFact[] }
  | { pattern: 'same-field'; one: readonly StatementFact[]; other: readonly StatementFact[] }
  | { pattern: 'turn-same'; first: readonly StatementFact[]; second: readonly StatementFact[] }
  | { pattern: 'turn'; first: readonly StatementFact[]; second: readonly StatementFact[] }
  | { pattern: 'single'; statements: readonly StatementFact[] };

const ONE_SIDED = 0.8;
const FEWEST_ONE_SIDED = 4;
const FEWEST_OFFERED = 3;
const OFFERS = new Set(['propose', 'intend']);

/** The relations of a contact's statements, what matters most first; each statement is told once. */
export function relations(
  contact: Contact,
  statements: readonly StatementFact[],
  weights: ReadonlyMap<string, number>,
): Relation[] {
  if (!statements.length) return [{ pattern: 'silent' }];
  const found: Relation[] = [];
  const joint = statements.filter((one) => sideOf(contact, one) === 'both');
  const weightiest = (group: readonly StatementFact[]) => Math.max(...group.map((one) => weights.get(one.id) ?? 0));
  const jointActs = [...Map.groupBy(joint, (one) => one.act).values()].sort((a, b) => weightiest(b) - weightiest(a));
  for (let n = 0; n < jointActs.length; n += 2) found.push({ pattern: 'joint', acts: jointActs.slice(n, n + 2) });

  const single = statements.filter((one) => sideOf(contact, one) !== 'both');
  const all = voices(contact, single, weights);
  const guest = all.find((voice) => voice.side === 'guest');
  const host = all.find((voice) => voice.side === 'host');
  if (guest && host) found.push(...between(guest, host));
  else if (guest ?? host) found.push(...alone(single, (guest ?? host)!, joint.length === 0));
  const told = new Set(found.flatMap(statementsOf));
  const left = single.filter((one) => !told.has(one));
  for (const voice of voices(contact, left, weights)) found.push(...turns(voice));
  return found;
}

/** The statements that a relation tells. */
function statementsOf(relation: Relation): readonly StatementFact[] {
  switch (relation.pattern) {
    case 'silent':
      return [];
    case 'joint':
      return relation.acts.flat();
    case 'offered': {
      const answers = relation.to.statements.filter((one) => OFFERS.has(one.act) || one.act === 'agree');
      return [...relation.from.statements.filter((one) => one.act === 'propose'), ...answers];
    }
    case 'shared':
      return [];
    case 'mutual':
    case 'same-field':
    case 'contrast':
      return [...relation.one, ...relation.other];
    case 'turn':
    case 'turn-same':
      return [...relation.first, ...relation.second];
    case 'one-sided':
      return [];
    case 'single':
      return relation.statements;
  }
}

function between(guest: Voice, host: Voice): Relation[] {
  const total = guest.statements.length + host.statements.length;
  for (const [from, to] of [
    [host, guest],
    [guest, host],
  ] as const) {
    const offers = themesOf(from.statements.filter((one) => one.act === 'propose'));
    const answers = themesOf(to.statements.filter((one) => OFFERS.has(one.act) || one.act === 'agree'));
    const taken = [...answers].filter((theme) => offers.has(theme));
    if (offers.size >= FEWEST_OFFERED && taken.length && taken.length < offers.size) {
      const added = [...answers].filter((theme) => !offers.has(theme));
      return [{ pattern: 'offered', from, to, taken, added }];
    }
  }
  for (const act of OFFERS) {
    const one = guest.statements.filter((statement) => statement.act === act);
    const other = host.statements.filter((statement) => statement.act === act);
    const answer = themesOf(other);
    const common = [...themesOf(one)].filter((theme) => answer.has(theme));
    if (common.length) {
      const has = (statement: StatementFact) => statement.themes.some((theme) => common.includes(theme));
      const rest = total > 2 ? contrast(guest, host, (statement) => !has(statement)) : [];
      return [{ pattern: 'mutual', one: one.filter(has), other: other.filter(has) }, ...rest];
    }
  }
  const hosts = themesOf(host.statements);
  const shared = [...themesOf(guest.statements)].filter((theme) => hosts.has(theme));
  const named: Relation[] =
    shared.length === 1 ? [{ pattern: 'shared', one: guest, other: host, theme: shared[0]! }] : [];
  const contrasted = contrast(guest, host, () => true);
  return contrasted.some(({ pattern }) => pattern === 'same-field') ? contrasted : [...contrasted, ...named];
}

function contrast(guest: Voice, host: Voice, keep: (statement: StatementFact) => boolean): Relation[] {
  const one = heaviestAct(guest.statements.filter(keep));
  const other = heaviestAct(host.statements.filter(keep));
  if (one && other) return [{ pattern: sameThemes(one, other) ? 'same-field' : 'contrast', one, other }];
  const left = one ?? other;
  return left ? [{ pattern: 'single', statements: left }] : [];
}

const ACT_ORDER = ['sign', 'agree', 'object', 'propose', 'intend', 'act', 'appraise'];

function byAct(statements: readonly StatementFact[]): (readonly StatementFact[])[] {
  return [...Map.groupBy(statements, (one) => one.act)]
    .sort(([a], [b]) => ACT_ORDER.indexOf(a) - ACT_ORDER.indexOf(b))
    .map(([, group]) => group);
}

function heaviestAct(statements: readonly StatementFact[]): readonly StatementFact[] | undefined {
  return byAct(statements)[0];
}

function sameThemes(a: readonly StatementFact[], b: readonly StatementFact[]): boolean {
  const [one, other] = [themesOf(a), themesOf(b)];
  return one.size === other.size && [...one].every((theme) => other.has(theme));
}

function alone(statements: readonly StatementFact[], voice: Voice, unanswered: boolean): Relation[] {
  const side = voice.side === 'host' ? 'host' : 'guest';
  const many =
    unanswered && statements.length >= FEWEST_ONE_SIDED && voice.statements.length / statements.length >= ONE_SIDED;
  return [...turns(voice), ...(many ? [{ pattern: 'one-sided', side, statements } as const] : [])];
}

function turns(voice: Voice): Relation[] {
  const [first, second] = byAct(voice.statements);
  if (first && second) return [{ pattern: sameThemes(first, second) ? 'turn-same' : 'turn', first, second }];
  return first ? [{ pattern: 'single', statements: first }] : [];
}
