import { termsOf } from '../../mentions/lexicon/notation.ts';
import { Trie } from '../../mentions/lexicon/trie.ts';
import type { Word } from '../../reading/words.ts';
import { belongings, delegation, guest, host, joint, localities, roles } from './nouns.ts';

export type NounKind = 'joint' | 'guest' | 'host' | 'delegation' | 'role' | 'locality' | 'belonging';

export interface NounPhrase {
  kind: NounKind;
  from: number;
  to: number;
}

const TABLE: Readonly<Record<NounKind, string>> = {
  joint,
  guest,
  host,
  delegation,
  role: roles,
  locality: localities,
  belonging: belongings,
};
const trie = new Trie<NounKind>();
for (const [kind, terms] of Object.entries(TABLE)) {
  for (const term of termsOf(terms)) trie.add(term, kind as NounKind);
}

export const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'a',
  'an',
  'one',
  'some',
  'all',
  'another',
]);
const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'my']);
/** Words that end a noun phrase: what follows them is another one. */
const STOPS = new Set(
  'of that which who to in on at for with by from and or is are was were has have had will would should as than not be about'.split(
    ' ',
  ),
);
const MOST_ADJECTIVES = 2;
/** "Lang Son attracts investors": no adjective ends so, but for a few nouns that stand for one. */
const THIRD_PERSON = /[^aisu]s$/;
const PLURAL_ADJECTIVES = new Set('affairs sports customs news goods logistics arts women men'.split(' '));

/** False for a word that no noun phrase of the table begins with. */
export const mayOpenPhrase = (word: Word): boolean => trie.opensWith(word);

/** "The afternoon | the delegation": another phrase begins between two words, unless "of" joins it. */
function opensAnother(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if ((DETERMINERS.has(words[at]?.form ?? '') || OWNERS.has(words[at]?.form ?? '')) && words[at - 1]?.form !== 'of')
      return true;
  return false;
}

/** The noun phrase that starts right at a word ("the two sides"), or null. */
export function phraseAt(words: readonly Word[], from: number): NounPhrase | null {
  const hit = trie.longest(words, from);
  if (!hit || opensAnother(words, from + 1, hit.to - 1)) return null;
  return { kind: hit.value, from, to: hit.to };
}

const QUALIFYING: ReadonlySet<NounKind> = new Set(['locality', 'belonging']);

/** "The city | mayor", "the State | leader": the office, with the unit that it is of; or null. */
function officeIn(words: readonly Word[], { kind, from, to }: NounPhrase): NounPhrase | null {
  const next = words[to];
  if (!QUALIFYING.has(kind) || next?.join !== 'close' || words[to - 1]?.possessive) return null;
  const office = phraseAt(words, to);
  return office?.kind === 'role' ? { kind: 'role', from, to: office.to } : null;
}

/** The noun after a determiner or possessor, over at most two adjectives ("the Chinese top | legislator"), or null. */
export function nounAfter(words: readonly Word[], from: number): NounPhrase | null {
  if (DETERMINERS.has(words[from]?.form ?? '')) return null;
  for (let at = from; at < words.length && at <= from + MOST_ADJECTIVES; at += 1) {
    const word = words[at] as Word;
    if (at > from && DETERMINERS.has(word.form)) return null;
    if (word.join !== 'close' || STOPS.has(word.form) || /[^e]ed$/.test(word.form)) return null;
    const hit = phraseAt(words, at);
    if (hit && hit.kind !== 'joint') return officeIn(words, hit) ?? hit;
    if (at > from && word.possessive) return null;
    if (THIRD_PERSON.test(word.form) && !PLURAL_ADJECTIVES.has(word.form)) return null;
  }
  return null;
}
