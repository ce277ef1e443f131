import type { Word } from '../../reading/words.ts';
import { termsOf } from '../lexicon/notation.ts';
import { type Hit, Trie } from '../lexicon/trie.ts';
import type { Sense } from './matcher.ts';

/** Results that a sentence hopes for in passing, to its end: "…, thus contributing to friendship among the people". */
const TAILS = `
  contribute~ to, contributing * to, contribution to, thus, thereby, so as to contribute, in order to contribute, helping to * relations, making * contribution, laying * foundation, lay~ * foundation, for the benefit|sake of, for the benefits of, for the common benefit, for mutual benefit,
  to the benefit of, serving the, in the interest of, for peace, for the peace, with a view to * peace, bringing practical benefits, in service of
`;
/** Frames that a clause stands in, to the next comma: "on the basis of the memorandum". */
const FRAMES = `
  on the basis of, based on, on the foundation of, within the framework of, in the framework of, under the framework of, in the spirit of, in line with, in accordance with, under the guidance of, under the leadership of, in the context of, against the background|backdrop of, on the occasion of, to mark, in celebration of, marking, celebrating,
  due to, because of, amid, despite, affected by, interrupted by, disrupted by, hit by, in the face of, in the wake of,
  under the memorandum, under the agreement, since the establishment of, as a result of
`;
/** What a tail may name without making it a subject of the statement. */
const TAIL_THEMES = new Set(['economic-cooperation', 'people-to-people']);
/** Names of the tie between two countries: no theme where they only date or frame something. */
const TIES = `
  comprehensive strategic, strategic partnership, strategic cooperative, extensive strategic, extensive partnership, comprehensive partnership, comprehensive cooperative partnership, cooperative partnership, special relationship, special relations, special solidarity, all weather partnership, political trust, mutual trust, strategic trust, shared future, community with * shared future, community of * shared future, community of common destiny, special friendship, special bond, sister city|province|state|relation|relationship, twin city
`;
/** Words before a tie that make it a date or a frame. */
const PASSED = new Set(
  'anniversary establishment years since following after raised upgraded elevated framework basis spirit context establishing within broader overall about been model spot'.split(
    ' ',
  ),
);
/** What is said of an economy as such. */
const STATES = new Set(
  'development growth achievement accomplishment progress success situation condition potential strength performance life recovery picture'.split(
    ' ',
  ),
);
const REACH = 5;

function trieOf(terms: string): Trie<true> {
  const trie = new Trie<true>();
  for (const term of termsOf(terms)) trie.add(term, true);
  return trie;
}

const tails = trieOf(TAILS);
const frames = trieOf(FRAMES);
const ties = trieOf(TIES);
/** Words that take up a list again: what follows is no tail. */
const lists = trieOf('including, such as');

/** "Raised to a strategic partnership in 2022", "the anniversary of the partnership": told in passing. */
function isPassed(words: readonly Word[], hit: Hit<Sense>): boolean {
  const year = words.slice(hit.to, hit.to + REACH).some((word) => /^(?:19|20)\d\d$/.test(word.form));
  return year || words.slice(Math.max(0, hit.from - REACH), hit.from).some((word) => PASSED.has(word.form));
}

/** How an economy fares ("the province's economic growth"): praise of one side, no field of joint work. */
function isOwnEconomy(words: readonly Word[], hit: Hit<Sense>): boolean {
  if (hit.value.themes.join() !== 'economic-cooperation') return false;
  if (!words.slice(hit.from, hit.to + 2).some(({ key }) => STATES.has(key))) return false;
  return words
    .slice(Math.max(0, hit.from - REACH), hit.from)
    .some(({ possessive, form }) => possessive || form === 'its');
}

const AIMING = new Set(
  'strengthen deepen further consolidate promote enhance foster boost expand reinforce cement'.split(' '),
);
/** What an opening purpose names of the ties as such. */
const PURPOSES = new Set(['strategic-alignment', 'economic-cooperation', 'people-to-people', 'delegation-exchange']);

/** "To further deepen the strategic partnership, he proposed …": index of the word after the purpose, or 0. */
function purposeEnd(words: readonly Word[]): number {
  const at = words[0]?.form === 'in' && words[1]?.form === 'order' ? 2 : 0;
  if (words[at]?.form !== 'to' || !AIMING.has(words[at + 1]?.form ?? '')) return 0;
  const end = words.findIndex(({ join }, index) => index > at && join === 'comma');
  return end < 0 ? 0 : end;
}

/** Drops themes that a sentence only passes by: frames, tails, dates of ties. */
export function inScope(words: readonly Word[], hits: readonly Hit<Sense>[]): Hit<Sense>[] {
  if (hits.length === 0) return [];
  const tail: boolean[] = [];
  const frame: boolean[] = [];
  let inTail = false;
  let inFrame = false;
  words.forEach((word, at) => {
    if (word.join === 'hard') inTail = false;
    if (word.join !== 'close') inFrame = false;
    if (tails.longest(words, at)) inTail = true;
    if (lists.longest(words, at)) inTail = false;
    if (frames.longest(words, at)) inFrame = true;
    tail.push(inTail);
    frame.push(inFrame);
  });
  const purpose = purposeEnd(words);
  return hits.flatMap((hit) => {
    if (hit.to <= purpose && hit.value.themes.every((theme) => PURPOSES.has(theme))) return [];
    if (frame[hit.from] || isOwnEconomy(words, hit)) return [];
    if (ties.longest(words, hit.from) && isPassed(words, hit)) return [];
    if (!tail[hit.from]) return [hit];
    const themes = hit.value.themes.filter((theme) => !TAIL_THEMES.has(theme));
    return themes.length > 0 ? [{ ...hit, value: { ...hit.value, themes } }] : [];
  });
}
