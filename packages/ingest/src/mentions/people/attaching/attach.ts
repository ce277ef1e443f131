import type { OfficeMention, OrganisationMention, PersonMention } from '../../../model.ts';
import type { Marked } from '../../marked.ts';
import type { FoundName } from '../names/find.ts';
import type { FoundOffice } from '../offices/find.ts';
import { HONORIFICS, MILITARY_RANKS, PLURAL_HEADS, STYLES } from '../offices/heads.ts';
import { officeByVerb } from './by-verb.ts';
import { BETWEEN_OFFICES, NAME_THEN_OFFICE, OFFICE_COMMA_NAME, OFFICE_NAMED, OFFICE_THEN_NAME } from './gaps.ts';
import { militaryRank } from './military-rank.ts';
import { shareBodies } from './shared-body.ts';

/** Offices that one person holds, as written next to each other. */
type Chain = FoundOffice[];

/** Gives each chain of offices to the name it stands with. Offices that stand with no name are left out. */
export function attach(
  marked: Marked,
  names: readonly FoundName[],
  offices: readonly FoundOffice[],
  organisations: readonly OrganisationMention[],
): PersonMention[] {
  const { body, tokens } = marked;
  const sorted = [...names].sort((a, b) => a.start - b.start);
  const held = new Map<FoundName, OfficeMention[]>();
  const give = (name: FoundName | undefined, chain: readonly FoundOffice[], rule: string): void => {
    if (!name) return;
    const list = held.get(name) ?? [];
    for (const office of chain) list.push({ ...strip(office), rule });
    held.set(name, list);
  };
  let after = 0;
  for (const chain of chains(body, offices, sorted)) {
    const first = chain[0]!;
    const last = chain.at(-1)!;
    while (after < sorted.length && sorted[after]!.start < last.end) after++;
    const previous = sorted[after - 1];
    const next = sorted[after];
    const gapAfter = next ? withoutHonorifics(body.slice(last.end, next.start)) : null;
    const direct = gapAfter !== null && OFFICE_THEN_NAME.test(gapAfter);
    const commaNext = gapAfter !== null && OFFICE_COMMA_NAME.test(gapAfter);
    const full = commaNext && previous !== undefined && isIntroduced(body, previous);
    const behind = previous && !full ? ruleBehind(body.slice(previous.end, first.start)) : null;
    if (direct && behind && chain.length > 1) {
      give(previous, chain.slice(0, -1), behind);
      give(next, chain.slice(-1), 'office/before-name');
    } else if (direct) {
      give(next, chain, 'office/before-name');
      if (PLURAL_HEADS.has(last.head)) give(coordinated(body, sorted, after), chain, 'office/plural');
    } else if (behind) {
      give(previous, chain, behind);
    } else if (gapAfter !== null && (commaNext || OFFICE_NAMED.test(gapAfter))) {
      give(next, chain, 'office/comma-name');
    }
  }
  const mentions = sorted.map((name) => {
    const rank = militaryRank(body, tokens, name);
    const verb = officeByVerb(body, name, organisations);
    const own = [rank, ...(held.get(name) ?? []), verb].filter((office) => office !== null);
    return { start: name.start, end: name.end, rule: name.rule, name: name.name, offices: own };
  });
  return shareBodies(body, mentions);
}

function chains(body: string, offices: readonly FoundOffice[], names: readonly FoundName[]): Chain[] {
  const result: Chain[] = [];
  let name = 0;
  for (const office of offices) {
    const chain = result.at(-1);
    const before = chain?.at(-1);
    while (name < names.length && names[name]!.start < office.start) name++;
    const nameBetween = before && name > 0 && names[name - 1]!.start >= before.end;
    const gap = before && !nameBetween ? body.slice(before.end, office.start) : null;
    if (!chain || !before || gap === null || !BETWEEN_OFFICES.test(gap)) result.push([office]);
    else if (gap === ' and ' && sharesBody(before, office)) chain[chain.length - 1] = merged(body, before, office);
    else chain.push(office);
  }
  return result;
}

/** "his wife, X,": the name has its own description in front, so that what follows belongs to the next one. */
function isIntroduced(body: string, name: FoundName): boolean {
  return /\p{L}, $/u.test(body.slice(Math.max(0, name.start - 3), name.start)) && name.rule === 'name/introduced';
}

/** "President and Chief Justice of the Supreme People's Court": two nouns, one body. */
function sharesBody(before: FoundOffice, office: FoundOffice): boolean {
  return before.text.toLowerCase() === before.head && / of /.test(office.text);
}

function merged(body: string, before: FoundOffice, office: FoundOffice): FoundOffice {
  const text = body.slice(before.start, office.end).replace(/\s+/g, ' ');
  return { ...office, start: before.start, first: before.first, text, rank: office.rank };
}

function ruleBehind(gap: string): string | null {
  if (gap.length > 90) return null;
  const text = gap.replace(/\s+/g, ' ');
  return NAME_THEN_OFFICE.find(({ pattern }) => pattern.test(text))?.rule ?? null;
}

/** "Presidents A and B": the name behind the "and". */
function coordinated(body: string, names: readonly FoundName[], index: number): FoundName | undefined {
  const first = names[index];
  const second = names[index + 1];
  return first && second && /^,? and $/.test(body.slice(first.end, second.start)) ? second : undefined;
}

function withoutHonorifics(gap: string): string {
  if (gap.length > 40) return gap;
  return gap
    .split(/(\s+)/)
    .filter(
      (word) =>
        !HONORIFICS.has(word.toLowerCase()) &&
        !STYLES.has(word.toLowerCase()) &&
        !MILITARY_RANKS.has(word.toLowerCase()),
    )
    .join('')
    .replace(/^\s+$/, ' ');
}

function strip({ start, end, rule, text, place, country, rank }: FoundOffice): OfficeMention {
  return { start, end, rule, text, place, country, rank };
}
