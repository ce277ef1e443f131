import { laterMention, sameName } from '@communique/domain';
import { foldName } from '../../mentions/people/names/shapes.ts';
import { lastBefore } from '../../mentions/spans.ts';
import type { PersonMention } from '../../model.ts';
import { memo } from '../../reading/memo.ts';

/** The mentions of one person in text order, under the fullest form of the name. */
export interface Group {
  name: string;
  mentions: PersonMention[];
}

const wordsOf = memo((name): readonly string[] => foldName(name).split(/[^\p{L}\p{N}]+/u));

/** True for a mention that may stand on its own, and not only as part of a name given elsewhere. */
const isFull = (mention: PersonMention): boolean => /\s/.test(mention.name);

/**
 * Puts the mentions of each person together. Full names come first; a single word then joins the person whose later
 * mentions it is by custom, or whose name holds it, the one mentioned last before it when there are several.
 */
export function groupMentions(body: string, mentions: readonly PersonMention[]): Group[] {
  const index = new NameIndex();
  for (const mention of mentions.filter(isFull)) {
    const group = index.holding(mention.name)[0];
    if (!group) {
      index.add({ name: mention.name, mentions: [mention] });
      continue;
    }
    group.mentions.push(mention);
    if (wordsOf(mention.name).length > wordsOf(group.name).length) index.rename(group, mention.name);
  }
  const aliases = new Map<string, Group>();
  for (const mention of mentions.filter((each) => !isFull(each))) {
    const alias = aliasOf(body, mentions, mention);
    const owner = alias && index.holding(alias.name)[0];
    if (owner) aliases.set(mention.name, owner);
    const group = aliases.get(mention.name) ?? ownerOf(index, mention);
    if (group) group.mentions.push(mention);
    else index.add({ name: mention.name, mentions: [mention] });
  }
  for (const group of index.groups) group.mentions.sort((a, b) => a.start - b.start);
  return index.groups.toSorted((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** Groups by the words of their names, so that a name is compared with those alone that share a word with it. */
class NameIndex {
  readonly groups: Group[] = [];
  readonly #words = new Map<Group, readonly string[]>();
  readonly #byWord = new Map<string, Group[]>();
  readonly #byLetters = new Map<string, Group>();

  add(group: Group): void {
    this.groups.push(group);
    this.#note(group);
  }

  rename(group: Group, name: string): void {
    group.name = name;
    this.#note(group);
  }

  /** The groups whose name is the same as this one, glued or apart, or one the other's shorter form. */
  holding(name: string): Group[] {
    const words = wordsOf(name);
    const candidates = new Set<Group>();
    const glued = this.#byLetters.get(words.join(''));
    if (glued) candidates.add(glued);
    for (const word of words) {
      for (const group of this.#byWord.get(word)?.slice(0, MOST_COMPARED) ?? []) candidates.add(group);
    }
    return [...candidates].filter((group) => group === glued || areSame(words, this.#words.get(group)!));
  }

  #note(group: Group): void {
    const words = wordsOf(group.name);
    this.#words.set(group, words);
    this.#byLetters.set(words.join(''), group);
    for (const word of words) {
      const list = this.#byWord.get(word) ?? [];
      if (!list.includes(group, -1)) list.push(group);
      this.#byWord.set(word, list);
    }
  }
}

/** Names compared with one name at the most: keeps the work linear where thousands share a family name. */
const MOST_COMPARED = 40;

/** All words of the shorter name are in the longer one. */
function areSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

function ownerOf(index: NameIndex, mention: PersonMention): Group | undefined {
  const holding = index.holding(mention.name);
  const byCustom = holding.filter(({ name }) => isCustomary(name, mention.name));
  const candidates = byCustom.length > 0 ? byCustom : holding;
  if (candidates.length < 2) return candidates[0];
  return nearest(candidates, mention.start);
}

const ALIAS =
  /^,? \(?(?:who is |is )?(?:better |also |widely |popularly )*(?:known as|nicknamed|dubbed|alias|a\.k\.a\.) ["“']?$|^ \(["“']?$/u;

/** "Heryawan, who is better known as Aher": the mention that an alias follows. */
function aliasOf(body: string, mentions: readonly PersonMention[], mention: PersonMention): PersonMention | undefined {
  const before = lastBefore(mentions, mention.start);
  if (!before || mention.start - before.end > 50) return undefined;
  return ALIAS.test(body.slice(before.end, mention.start)) ? before : undefined;
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
