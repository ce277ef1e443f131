import type { OfficeMention, OrganisationMention, PersonMention } from '../../../model.ts';
import type { Marked } from '../../marked.ts';
import type { FoundName } from '../names/find.ts';
import type { FoundOffice } from '../offices/find.ts';
import { HONORIFICS, MILITARY_RANKS, PLURAL_HEADS, STYLES } from '../offices/heads.ts';
import { officeByVerb } from './by-verb.ts';
import { chainOffices, type Surroundings } from './chains.ts';
import { NAME_THEN_OFFICE, OFFICE_COMMA_NAME, OFFICE_NAMED, OFFICE_THEN_NAME } from './gaps.ts';
import { militaryRank } from './military-rank.ts';
import { shareBodies } from './shared-body.ts';

/** Gives each chain of offices to the name it stands with. Offices that stand with no name are left out. */
export function attach(
  marked: Marked,
  names: readonly FoundName[],
  offices: readonly FoundOffice[],
  organisations: readonly OrganisationMention[],
  apart: Surroundings['apart'],
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
  for (const chain of chainOffices(offices, { body, names: sorted, organisations, apart })) {
    const first = chain[0]!;
    const last = chain.at(-1)!;
    const near = (name: FoundName | undefined): FoundName | undefined =>
      name && !apart(Math.min(name.end, last.end), Math.max(name.start, first.start)) ? name : undefined;
    while (after < sorted.length && sorted[after]!.start < last.end) after++;
    const [previous, next] = [near(sorted[after - 1]), near(sorted[after])];
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

/** "his wife, X,": the name has its own description in front, so that what follows belongs to the next one. */
function isIntroduced(body: string, name: FoundName): boolean {
  return /\p{L}, $/u.test(body.slice(Math.max(0, name.start - 3), name.start)) && name.rule === 'name/introduced';
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
