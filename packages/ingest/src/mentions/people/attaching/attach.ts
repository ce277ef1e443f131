import type { OfficeMention, OrganisationMention, PersonMention } from '../../../model.ts';
import type { Marked } from '../../marked.ts';
import type { FoundName } from '../names/found.ts';
import type { FoundOffice } from '../offices/find.ts';
import { officeByVerb } from './by-verb.ts';
import { chainOffices } from './chains.ts';
import { decide } from './decide.ts';
import { definiteOffices } from './definite.ts';
import { militaryRank } from './military-rank.ts';
import { withPlaceBehind } from './place-behind.ts';
import { shareBodies } from './shared-body.ts';

/** Gives each chain of offices to the name it stands with. Offices that stand with no name are left out. */
export function attach(
  marked: Marked,
  names: readonly FoundName[],
  offices: readonly FoundOffice[],
  organisations: readonly OrganisationMention[],
  sentenceStart: (offset: number) => number,
): PersonMention[] {
  const { body, tokens } = marked;
  const sorted = names.toSorted((a, b) => a.start - b.start);
  const held = new Map<FoundName, OfficeMention[]>();
  const free: FoundOffice[] = [];
  const isTitled = (name: FoundName): boolean =>
    (held.get(name) ?? []).some(({ rule }) => rule === 'office/before-name');
  const hasOffice = (name: FoundName): boolean => held.has(name);
  let after = 0;
  for (const chain of chainOffices(offices, { body, names: sorted, organisations, sentenceStart })) {
    while (after < sorted.length && sorted[after]!.start < chain.at(-1)!.end) after++;
    const gifts = decide(chain, { body, names: sorted, after, sentenceStart, isTitled, hasOffice });
    for (const { name, office, rule } of gifts) {
      held.set(name, [...(held.get(name) ?? []), { ...strip(withPlaceBehind(marked, name, office, rule)), rule }]);
    }
    if (gifts.length === 0) free.push(...chain);
  }
  for (const { name, office } of definiteOffices(body, sorted, held, free)) {
    held.set(name, [{ ...strip(office), rule: 'office/definite' }]);
  }
  const mentions = sorted.map((name) => {
    const before = militaryRank(body, tokens, name);
    const rank = held.get(name)?.some(({ start }) => start === before?.start) ? null : before;
    const verb = officeByVerb(marked, name, organisations);
    const own = [rank, ...(held.get(name) ?? []), verb].filter((office) => office !== null);
    return { start: name.start, end: name.end, rule: name.rule, name: name.name, offices: own };
  });
  return shareBodies(body, mentions);
}

function strip({ start, end, rule, text, place, country, rank }: FoundOffice): OfficeMention {
  return { start, end, rule, text, place, country, rank };
}
