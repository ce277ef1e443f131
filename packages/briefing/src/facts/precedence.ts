/**
 * Who goes before whom. The rank of an office is the record's; within a rank the order of the offices in
 * `@communique/domain`'s ranks decides: leader of a ruling Party, head of state, of government, of the legislature;
 * a Standing Committee of a Politburo before its other members.
 */
import type { OfficeFact, PersonFact } from './types.ts';

const WITHIN: readonly (readonly [pattern: RegExp, rank: number, order: number])[] = [
  [/\bGeneral Secretary\b/iu, 1, 0],
  [
    /^(?:(?!Vice|Deputy|Former|Assembly|Senate|House|Parliament)\p{Lu}\p{L}+ )?(?:President|King|Emperor)\b(?! of the .*(?:Assembly|Congress|Parliament))/iu,
    1,
    0.1,
  ],
  [/\b(?:Prime Minister|Premier|Chancellor)\b/iu, 1, 0.2],
  [/\b(?:National Assembly|National People['’]s Congress|Parliament|Standing Committee)\b/iu, 1, 0.3],
  [/\bStanding Committee\b/iu, 2, 0],
];

/** "President of the Sachsen-Anhalt Parliament": the chair of an assembly that is none of a country's. */
const REGIONAL_CHAIR =
  /^(?:President|Speaker|Chair(?:man|woman|person)?) of (?:the )?(?!National|Senate|House|Parliament|Lao\b|Vietnam)(?:\p{L}[\p{L}-]*\s)+(?:Parliament|Assembly|Landtag|Council|Congress)\b/iu;
/** Heads of a country's courts and prosecutors stand with its ministers. */
const SUPREME = /\bof the Supreme People['’]s (?:Procura\p{L}+|Court)/iu;
const LOWER = /\b(?:deputy|vice|former)\b/iu;

const RANK_OF_REGIONAL_CHAIR = 4;
const RANK_OF_MINISTERS = 3;

/** The office's place in the order of precedence, 1 the highest; 8 when nothing is known. */
export function precedence(office: OfficeFact): number {
  const { title, rank } = office;
  if (rank === 1 && REGIONAL_CHAIR.test(title)) return RANK_OF_REGIONAL_CHAIR;
  if (SUPREME.test(title) && !LOWER.test(title)) return Math.min(rank ?? 8, RANK_OF_MINISTERS);
  if (rank === null) return 8;
  const order = WITHIN.find(([pattern, of]) => of === rank && pattern.test(title))?.[2] ?? 0.5;
  return rank + order;
}

/** Membership of a Party's bodies, an honour beside the office that is held. */
const MEMBERSHIP =
  /\bmembers?\b.*\b(?:Committee|Politburo|Bureau|Secretariat)|Politburo member|Central Committee member|^(?:permanent )?Secretary of the (?:\p{L}+ ){0,6}Central Committee$/iu;

/** The offices that `reports` give the person, those of a place before mere membership, the highest first. */
function officesOn(person: PersonFact, reports: readonly string[]): OfficeFact[] {
  const given = person.offices.filter((office) => reports.includes(office.report));
  return given.toSorted((a, b) => precedence(a) - precedence(b));
}

/** The highest place in the order that one of `reports` gives the person; 8 when none does. */
export function standing(person: PersonFact | undefined, reports: readonly string[]): number {
  const [first] = person ? officesOn(person, reports) : [];
  return first ? precedence(first) : 8;
}

/** The office that the person held by `reports`: the highest, a membership only where nothing else is known. */
export function officeOfTheDay(person: PersonFact, reports: readonly string[]): OfficeFact | null {
  const all = officesOn(person, reports);
  const held = all.filter(({ title }) => !MEMBERSHIP.test(title));
  const [first] = held.length ? held : all;
  if (!first) return null;
  const same = held.filter((one) => precedence(one) === precedence(first));
  return same.find(({ title }) => !VAGUE.test(title)) ?? first;
}

/** A seat in a Politburo beside the office that is held, which it goes before; null where there is none. */
export function honourOf(person: PersonFact, reports: readonly string[], held: OfficeFact): OfficeFact | null {
  const [first] = officesOn(person, reports);
  const isSeat = first && first.rank === 2 && /politburo/iu.test(first.title) && MEMBERSHIP.test(first.title);
  return isSeat && first.id !== held.id && precedence(first) < precedence(held) ? first : null;
}

/** A title that leans on the words around it. */
const VAGUE =
  /\b(?:its|their|his|her)\b|(?:committee|city|province|region|county|district|ministry)['’]s|\bthe (?:provincial|municipal|regional|local)\b|^(?:Deputy |Vice )?(?:Secretary|Chairman|Head|Director|Governor|Mayor)$/iu;
