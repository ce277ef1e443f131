import type { Word } from '../../reading/words.ts';
import type { Hit } from '../lexicon/trie.ts';
import type { Sense } from './matcher.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Ties that say nothing of their field: where the field follows, it is the theme. */
const OPEN = setOf(
  'exchange exchanges livelier closer and more friendly practical memorandum memoranda mou of understanding cooperation cooperate cooperative agreement deal pact accord program plan document contact minute protocol letter intent framework convention arrangement conclude sign an a the',
);
const INTO_FIELD = setOf('in on of about regarding concerning across covering between');
/** Heads that the word before them narrows: "tourism industry", "rail technology". */
const HEADS = setOf('industry technology production infrastructure market exchange');
const TRAINING = setOf('train training trained course skill internship');
const OFFICIALS = setOf('official cadre judge prosecutor legislator civil-servant');
/** What leaves the field open still. */
const GENERAL = setOf('delegation-exchange strategic-alignment');
/** Before "train" these make it a verb. */
const VERBAL = setOf('to will would can could should shall must help helping helped jointly');
const REACH = 14;
const FIELD_REACH = 6;
const OFFICIALS_REACH = 8;

type Hits = readonly Hit<Sense>[];

const names = (hit: Hit<Sense> | undefined): boolean => hit !== undefined && hit.value.themes.length > 0;

/** Index of the word that opens the field ("exchanges with Lao provinces *in* …"), or -1. */
function fieldOpens(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length && at < from + REACH; at += 1) {
    const word = words[at] as Word;
    const abbreviated = word.key === 'mou' || words[at - 1]?.key === 'mou';
    if (word.join !== 'close' && !abbreviated) return -1;
    if (INTO_FIELD.has(word.form)) return at;
  }
  return -1;
}

/** "Exchanges in culture and sport", "a memorandum on rail freight": culture, sport, rail; no more. */
function isOpen(words: readonly Word[], hits: Hits, index: number): boolean {
  const hit = hits[index] as Hit<Sense>;
  if (!hit.value.themes.includes('delegation-exchange')) return false;
  if (!words.slice(hit.from, hit.to).every(({ key }) => OPEN.has(key) || key === 'on')) return false;
  for (let at = fieldOpens(words, hit.to); at >= 0; at = fieldOpens(words, at + 1)) {
    const field = hits.slice(index + 1).find(({ from, value }) => from > at && value.themes.length > 0);
    if (!field || field.from > at + FIELD_REACH) continue;
    if (words.slice(at + 1, field.from + 1).some(({ join }) => join === 'hard')) return false;
    return field.value.themes.some((theme) => !GENERAL.has(theme));
  }
  return false;
}

/** "Trade exchanges", "tourism industry": the word before is the theme. */
function isNarrowed(words: readonly Word[], hits: Hits, index: number): boolean {
  const hit = hits[index] as Hit<Sense>;
  const word = words[hit.from];
  const before = hits[index - 1];
  if (hit.to > hit.from + 1 || !word || word.join !== 'close' || !HEADS.has(word.key)) return false;
  return names(before) && before?.to === hit.from;
}

/** "Courses on budgeting for council officials": training, and of whom. */
function trainsOfficials(words: readonly Word[], hit: Hit<Sense>): boolean {
  if (!hit.value.themes.includes('workforce-training')) return false;
  if (!words.slice(hit.from, hit.to).some(({ key }) => TRAINING.has(key))) return false;
  for (let at = hit.to; at < words.length && at < hit.to + OFFICIALS_REACH; at += 1) {
    const word = words[at] as Word;
    if (word.join !== 'close') return false;
    if (OFFICIALS.has(word.key)) return true;
  }
  return false;
}

/** "To train young people": no railway. */
function isToTrain(words: readonly Word[], hit: Hit<Sense>): boolean {
  return hit.to === hit.from + 1 && words[hit.from]?.form === 'train' && VERBAL.has(words[hit.from - 1]?.form ?? '');
}

function retold(hit: Hit<Sense>, from: string, to: string): Hit<Sense> {
  const themes = hit.value.themes.map((theme) => (theme === from ? to : theme));
  return { ...hit, value: { themes, rule: `theme.${to}` } };
}

const ECONOMY = setOf('economic');

/** "Economic, trade and investment ties": the economy is told by the fields that follow. */
function isToldByTrade(words: readonly Word[], hits: Hits, index: number): boolean {
  const hit = hits[index] as Hit<Sense>;
  const next = hits[index + 1];
  if (hit.to > hit.from + 1 || !ECONOMY.has(words[hit.from]?.form ?? '') || !next?.value.themes.includes('trade'))
    return false;
  return next.from === hit.to && words[next.from]?.join === 'comma';
}

/** Drops general words whose field is named beside them; tells the training of officials from that of workers. */
export function narrow(words: readonly Word[], hits: Hits): Hit<Sense>[] {
  if (hits.length === 0) return [];
  return hits.flatMap((hit, index) => {
    if (isOpen(words, hits, index) || isNarrowed(words, hits, index) || isToldByTrade(words, hits, index)) return [];
    const meant = isToTrain(words, hit) ? retold(hit, 'transport', 'workforce-training') : hit;
    return [trainsOfficials(words, meant) ? retold(meant, 'workforce-training', 'cadre-training') : meant];
  });
}
