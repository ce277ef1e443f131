import { laterMention, sameName } from '@communique/domain';
import type { PersonMention } from '../../model.ts';

/** The mentions of one person in text order, under the fullest form of the name. */
export interface Group {
  name: string;
  mentions: PersonMention[];
}

const wordsOf = (name: string): number => name.split(/\s+/).length;

/** True for a mention that may stand on its own, and not only as part of a name given elsewhere. */
const isFull = (mention: PersonMention): boolean => wordsOf(mention.name) > 1;

/**
 * Puts the mentions of each person together. Full names come first; a single word then joins the person whose later
 * mentions it is by custom, or whose name holds it, the one mentioned last before it when there are several.
 */
export function groupMentions(body: string, mentions: readonly PersonMention[]): Group[] {
  const groups: Group[] = [];
  for (const mention of mentions.filter(isFull)) {
    const group = groups.find(({ name }) => isSamePerson(name, mention.name));
    if (!group) groups.push({ name: mention.name, mentions: [mention] });
    else {
      group.mentions.push(mention);
      if (wordsOf(mention.name) > wordsOf(group.name)) group.name = mention.name;
    }
  }
  const aliases = new Map<string, Group>();
  for (const mention of mentions.filter((each) => !isFull(each))) {
    const alias = namedAlias(body, groups, mention);
    if (alias) aliases.set(mention.name, alias);
    const group = aliases.get(mention.name) ?? owner(groups, mention);
    if (group) group.mentions.push(mention);
    else groups.push({ name: mention.name, mentions: [mention] });
  }
  for (const group of groups) group.mentions.sort((a, b) => a.start - b.start);
  return groups.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** Two full names of one person: spelling variants, or one with words more than the other. */
function isSamePerson(a: string, b: string): boolean {
  return sameName(a, b);
}

function owner(groups: readonly Group[], mention: PersonMention): Group | undefined {
  const holding = groups.filter(({ name }) => sameName(name, mention.name));
  const byCustom = holding.filter(({ name }) => isCustomary(name, mention.name));
  const candidates = byCustom.length > 0 ? byCustom : holding;
  return nearest(candidates, mention.start);
}

const ALIAS =
  /^,? \(?(?:who is |is )?(?:better |also |widely |popularly )*(?:known as|nicknamed|dubbed|alias|a\.k\.a\.) ["“']?$|^ \(["“']?$/u;

/** "Heryawan, who is better known as Aher": the person whose mention the alias follows. */
function namedAlias(body: string, groups: readonly Group[], mention: PersonMention): Group | undefined {
  return groups.find((group) =>
    group.mentions.some(
      ({ end }) => end < mention.start && mention.start - end < 50 && ALIAS.test(body.slice(end, mention.start)),
    ),
  );
}

function isCustomary(full: string, short: string): boolean {
  return ['VN', 'CN'].some((country) => sameName(laterMention(full, country), short));
}

/** The group whose last mention before an offset is closest to it; the first one when none stands before. */
function nearest(groups: readonly Group[], offset: number): Group | undefined {
  let best: Group | undefined;
  let bestAt = -1;
  for (const group of groups) {
    const at = group.mentions.findLast(({ start }) => start < offset)?.start ?? -1;
    if (!best || at > bestAt) [best, bestAt] = [group, at];
  }
  return best;
}
