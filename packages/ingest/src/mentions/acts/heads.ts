import type { Word } from '../../reading/words.ts';
import { termsOf } from '../lexicon/notation.ts';
import { type Hit, Trie } from '../lexicon/trie.ts';
import type { HeadClass, HeadWords } from './classes.ts';
import { carriesAct, formOf, type HeadForm, isAdverb, isAttribute, isNoun, type Source } from './forms.ts';
import { modals } from './modals.ts';
import { nominals } from './nominals.ts';
import { verbs } from './verbs/index.ts';

/** A word that opens a clause with an act of its own. `from` and `to` are word indexes in the sentence. */
export interface Head {
  from: number;
  to: number;
  class: HeadClass;
  form: HeadForm;
  negated: boolean;
  rule: string;
}

interface Entry {
  class: HeadClass;
  source: Source;
}

function build(): Trie<Entry> {
  const trie = new Trie<Entry>();
  const add = (words: HeadWords, source: Source): void => {
    for (const [name, terms] of Object.entries(words)) {
      for (const term of termsOf(terms)) trie.add(term, { class: name as HeadClass, source });
    }
  };
  add(modals, 'modal');
  add(nominals, 'noun');
  add(verbs, 'verb');
  return trie;
}

const trie = build();
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i']);

/** "He hopes that", "they also request": after a pronoun the word is a verb, whatever table holds it. */
function followsPronoun(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && isAdverb(words[before] as Word)) before -= 1;
  return SUBJECT_PRONOUNS.has(words[before]?.form ?? '');
}

/** Verbs of speech only where a mark or "that" follows: "…, he continued." but not "they continued to grow". */
const ONLY_BEFORE_MARK = new Set(
  'continue went go concluded conclude held hold maintained maintain began begin reported report'.split(' '),
);

function opensClause(words: readonly Word[], from: number, to: number, source: Source): boolean {
  const first = words[from] as Word;
  const next = words[to];
  if (source === 'verb' && first.capital && from > 0 && first.join !== 'hard') return false;
  if (source === 'modal' && first.capital && (from > 0 || next?.capital)) return false;
  if (first.form === 'please' && from > 0 && first.join !== 'hard') return false;
  if (source === 'modal' && next?.form === 'not' && words[to + 1]?.form === 'have') return false;
  if (first.form === 'promising' && next?.form !== 'to' && next?.form !== 'that') return false;
  const single = to === from + 1 || (to === from + 2 && first.form === 'went' && words[from + 1]?.form === 'on');
  if (source === 'verb' && single && ONLY_BEFORE_MARK.has(first.form.replace(/^continue[ds]$/, 'continue'))) {
    return next === undefined || next.join !== 'close' || next.form === 'that';
  }
  return true;
}

const CALLS = new Set(['call', 'calls', 'called', 'calling']);
const NEGATIONS = new Set(['not', 'never', 'cannot', 'neither', 'nor', 'no']);

/** A past tense that no table holds, before "that": whatever it is, it reports what somebody says. */
function unknownSpeech(words: readonly Word[], at: number): Head | null {
  const word = words[at] as Word;
  if (!word.form.endsWith('ed') || words[at + 1]?.form !== 'that' || formOf(words, at, 'verb') !== 'past') return null;
  return { from: at, to: at + 1, class: 'say', form: 'past', negated: false, rule: 'act.say.unknown' };
}

/** "Met Liang to talk about …": no noun. */
const isInfinitive = (words: readonly Word[], { from, value }: Hit<Entry>): boolean =>
  value.class === 'act' && words[from - 1]?.form === 'to' && words[from]?.form === words[from]?.key;

/** A noun after a pronoun is a verb ("he hopes"), a verb after an article a noun ("the wish to"). */
function sourceAt(words: readonly Word[], { from, to, value }: Hit<Entry>): Source {
  if (value.source === 'noun' && (followsPronoun(words, from) || isInfinitive(words, { from, to, value })))
    return 'verb';
  return value.source === 'verb' && carriesAct(words, from, to, value.class) ? 'noun' : value.source;
}

const ASKING_REACH = 16;
const ASKED = new Set(['to', 'for', 'that']);

/** "Called on the governor", "called on students": a visit, where nobody is asked to do anything. */
function classOf(words: readonly Word[], { from, to, value }: Hit<Entry>): HeadClass {
  if (value.class !== 'ask' || !CALLS.has(words[from]?.form ?? '')) return value.class;
  let end = to;
  while (end < words.length && end < to + ASKING_REACH && words[end]?.join !== 'hard') end += 1;
  if (words.slice(to, end).some(({ form }) => ASKED.has(form))) return value.class;
  const object = words[to]?.form === 'the' ? words[to + 1] : words[to];
  return object?.capital ? 'event' : 'act';
}

/** Adverbs that stand anywhere within a term: "would | also | be pleased if". */
const FLOATING = new Set(
  'also further likewise therefore thus accordingly similarly equally again too warmly sincerely personally particularly especially jointly formally officially kindly only'.split(
    ' ',
  ),
);

/** Finds the longest term at a word, whether or not an adverb floats in it. */
function finderIn(words: readonly Word[]): (at: number) => Hit<Entry> | null {
  if (!words.some(({ form }) => FLOATING.has(form))) return (at) => trie.longest(words, at);
  const kept = words.flatMap(({ form }, at) => (FLOATING.has(form) ? [] : [at]));
  const spine = kept.map((at) => words[at] as Word);
  const place = new Map(kept.map((at, index) => [at, index]));
  return (at) => {
    const plain = trie.longest(words, at);
    const from = place.get(at);
    const across = from === undefined ? null : trie.longest(spine, from);
    if (!across) return plain;
    const to = (kept[across.to - 1] as number) + 1;
    return plain && plain.to >= to ? plain : { ...across, from: at, to };
  };
}

/** All words of the sentence that may open an act, in text order and without overlap. */
export function findHeads(words: readonly Word[]): Head[] {
  const heads: Head[] = [];
  const find = finderIn(words);
  let at = 0;
  while (at < words.length) {
    const hit = find(at);
    if (!hit) {
      const speech = unknownSpeech(words, at);
      if (speech) heads.push(speech);
      at += 1;
      continue;
    }
    const source = sourceAt(words, hit);
    if (
      !opensClause(words, hit.from, hit.to, source) ||
      (source === 'verb' && isAttribute(words, at)) ||
      (source !== 'noun' && isNoun(words, at))
    ) {
      at += 1;
      continue;
    }
    const named = classOf(words, hit);
    heads.push({
      from: hit.from,
      to: hit.to,
      class: named,
      form: formOf(words, at, source),
      negated:
        NEGATIONS.has(words[at - 1]?.form ?? '') ||
        (words[at] as Word).form === 'cannot' ||
        (NEGATIONS.has(words[hit.to]?.form ?? '') && words[hit.to + 1]?.form !== 'only'),
      rule: `act.${named}.${source}`,
    });
    at = hit.to;
  }
  return withoutSigned(heads);
}

/** "An agreement on health was signed": the paper's name is no act beside its signing. */
function withoutSigned(heads: Head[]): Head[] {
  const signed = heads.findLast((head) => head.class === 'sign');
  if (!signed) return heads;
  return heads.filter((head) => head.rule !== 'act.agree.noun' || head.from > signed.from);
}
