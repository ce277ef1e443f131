import type { Side } from '@communique/domain';
import type { Person } from '../../model.ts';
import { fold } from '../../reading/fold.ts';
import { memo } from '../../reading/memo.ts';
import { keyOf, type Word } from '../../reading/words.ts';
import type { Memory } from './actor.ts';
import type { Roster } from './roster.ts';

/** Role nouns that say nothing of the office: whoever of that side spoke or was named last. */
const GENERAL = new Set(
  'official leader politician man woman lady diplomat host guest visitor side delegate representative'.split(' '),
);

/** Offices that fit a general noun best: "the diplomat" is the consul where there is one, "the State leader" the president. */
const PREFERRED: Readonly<Record<string, readonly string[]>> = {
  diplomat: ['ambassador', 'consul', 'envoy', 'attache', 'foreign'],
  party: ['secretary'],
  state: ['president', 'king'],
  government: ['premier', 'prime'],
};
/** Offices that another word stands for. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  head: ['head', 'governor', 'mayor', 'chief', 'chairman', 'chairwoman', 'director', 'leader', 'president', 'gov'],
  governor: ['governor', 'gov'],
  pm: ['prime'],
  cm: ['minister'],
  premier: ['premier', 'prime'],
  chief: ['secretary', 'chief', 'head'],
  legislator: ['assembly', 'congress', 'council', 'parliament', 'legislature', 'deputy'],
  lawmaker: ['assembly', 'congress', 'council', 'parliament', 'legislature', 'deputy'],
  akim: ['akim', 'governor'],
  chair: ['chairman', 'chairwoman', 'chair', 'chairperson', 'president'],
  chairman: ['chairman', 'chair', 'president'],
  chairwoman: ['chairwoman', 'chair', 'chairman', 'president'],
  president: ['president', 'chairman'],
  ambassador: ['ambassador'],
  envoy: ['ambassador', 'envoy', 'consul'],
  general: ['general'],
  jurist: ['court', 'judge', 'justice'],
  prosecutor: ['procuracy', 'procuratorate', 'prosecutor', 'procurator'],
};
const DEPUTY = new Set(['deputy', 'vice']);
/** The words of an office; offices come again and again. */
const keysOf = memo((office): readonly string[] =>
  fold(office)
    .split(/[^\p{L}]+/u)
    .map(keyOf),
);
const wordsByOffice = new WeakMap<Person, ReadonlySet<string>>();

function officeWords(person: Person): ReadonlySet<string> {
  const known = wordsByOffice.get(person);
  if (known) return known;
  const words = new Set(person.offices.flatMap(({ text }) => keysOf(text)));
  wordsByOffice.set(person, words);
  return words;
}

function holds(person: Person, role: readonly string[]): boolean {
  const words = officeWords(person);
  if (role.some((word) => DEPUTY.has(word)) && ![...DEPUTY].some((word) => words.has(word))) return false;
  const head = role.at(-1) ?? '';
  if (GENERAL.has(head)) return true;
  return (SYNONYMS[head] ?? [head]).some((word) => words.has(word));
}

const isDeputy = (person: Person): boolean => [...DEPUTY].some((word) => officeWords(person).has(word));

/** The first whom the noun fits best: a deputy only where it says so, or where nobody else holds the office. */
function bestOf(fitting: readonly Person[], role: readonly string[], speaker: Person | null): Person | null {
  const head = role.at(-1) ?? '';
  if (GENERAL.has(head)) {
    const preferred = role.flatMap((word) => PREFERRED[word] ?? []);
    const best = fitting.find((person) => preferred.some((word) => officeWords(person).has(word)));
    return best ?? fitting[0] ?? null;
  }
  if (role.some((word) => DEPUTY.has(word)) || (fitting[0] && fitting[0] === speaker && !isDeputy(fitting[0])))
    return fitting[0] ?? null;
  return fitting.find((person) => !isDeputy(person)) ?? fitting[0] ?? null;
}

/**
 * The person that "he" or "she" stands for: the subject or speaker at hand, else who was named last; of the other side
 * than `addressee`, to whom the pronoun's person speaks in the same clause.
 */
export function personByPronoun(
  form: string,
  roster: Roster,
  memory: Memory,
  addressee: Person | null = null,
): Person | null {
  const fits = (person: Person): boolean =>
    (addressee === null || person.country !== addressee.country) && (person.gender === null || person.gender === form);
  const order = [...(memory.speaker ? [memory.speaker] : []), ...memory.recent, ...roster.people];
  return order.find((person) => (person === memory.speaker || person.takesPart) && fits(person)) ?? null;
}

/**
 * The person that "the governor" or "the Vietnamese official" stands for: of that side, with that office, the current
 * speaker first, then whoever was named last; deputies after their chiefs. Null when nobody fits.
 */
export function personByRole(role: readonly Word[], side: Side | null, roster: Roster, memory: Memory): Person | null {
  const keys = role.map((word) => word.key);
  const fits = (person: Person): boolean => (side === null || person.country === side) && holds(person, keys);
  const general = GENERAL.has(keys.at(-1) ?? '');
  const leaders = [roster.guest.leader, roster.host.leader].filter((person) => person !== null);
  const order = [
    ...(memory.speaker ? [memory.speaker] : []),
    ...(side && general ? leaders : []),
    ...memory.recent,
    ...roster.people,
  ];
  const fitting = order.filter((person) => (person === memory.speaker || person.takesPart) && fits(person));
  return bestOf(fitting, keys, memory.speaker);
}
