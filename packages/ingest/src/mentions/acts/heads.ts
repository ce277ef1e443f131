import type { Word } from '../../reading/words.ts';
import { irregularPasts, termsOf } from '../lexicon/notation.ts';
import { type Hit, Trie } from '../lexicon/trie.ts';
import type { HeadClass, HeadWords } from './classes.ts';
import { modals } from './modals.ts';
import { nominals } from './nominals.ts';
import { verbs } from './verbs/index.ts';

export type HeadForm = 'past' | 'present' | 'participle' | 'passive' | 'infinitive' | 'modal' | 'noun';

/** A word that opens a clause with an act of its own. `from` and `to` are word indexes in the sentence. */
export interface Head {
  from: number;
  to: number;
  class: HeadClass;
  form: HeadForm;
  negated: boolean;
  rule: string;
}

type Source = 'verb' | 'modal' | 'noun';

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
const BE = new Set('is are was were be been being'.split(' '));
const GOVERNS_INFINITIVE = new Set(
  'to will would should shall can could may might must ought not and or let please help cannot'.split(' '),
);
const ADVERB = /(?:ly|also|then|too|further|again|both|always|ever|still|just|even|never|not|jointly)$/;
/** "Wishes", "suggests": never an infinitive, unlike "discuss" and "focus". */
const THIRD_PERSON = /[^su]s$/;
/** "Took the occasion to ask", "went on to say": what follows is done, not wished. */
const OCCASIONS = new Set(['occasion', 'opportunity', 'on']);
const LINKING_BACK = 4;

/** True for words that may stand between a subject or auxiliary and its verb. */
export function isAdverb(word: Word): boolean {
  return ADVERB.test(word.form);
}

function formOf(words: readonly Word[], at: number, source: Source): HeadForm {
  if (source !== 'verb') return source === 'modal' ? 'modal' : 'noun';
  const form = (words[at] as Word).form;
  if (form === 'it') return 'passive';
  if (BE.has(form)) return form === 'was' || form === 'were' ? 'past' : 'present';
  let before = at - 1;
  while (before >= 0 && before > at - LINKING_BACK && isAdverb(words[before] as Word)) before -= 1;
  const previous = before >= 0 ? (words[before] as Word).form : '';
  if (form.endsWith('ing')) {
    if (!BE.has(previous)) return 'participle';
    return previous === 'is' || previous === 'are' ? 'present' : 'past';
  }
  if (form === 'welcome' && BE.has(previous)) return 'passive';
  const past = form.endsWith('ed') || irregularPasts.has(form) || form === 'replied';
  if (past) return BE.has(previous) || words[at + 1]?.form === 'by' ? 'passive' : 'past';
  const taken = previous === 'to' && OCCASIONS.has(words[before - 1]?.form ?? '');
  if (taken) return 'past';
  return GOVERNS_INFINITIVE.has(previous) && !THIRD_PERSON.test(form) ? 'infinitive' : 'present';
}

/** What stands before an attribute: "the agreed plan", "under signed contracts", "to implement proposed measures". */
const BEFORE_ATTRIBUTE = new Set(
  'the a an these those any each other newly previously already recently his her its their of in on with under for from to'.split(
    ' ',
  ),
);

/** "The agreed plan": a participle before its noun is no verb. */
function isAttribute(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (!word.form.endsWith('ed') || word.join !== 'close' || next === undefined || next.join !== 'close') return false;
  const adverb = words[at - 2] !== undefined && isAdverb(words[at - 2] as Word) ? 1 : 0;
  const infinitive = words[at - 2 - adverb]?.form === 'to' && words[at - 1]?.join === 'close';
  return BEFORE_ATTRIBUTE.has(words[at - 1]?.form ?? '') || infinitive;
}

/** Before a bare form these make it a noun: "provided support", "the plan", "more study". */
const BEFORE_NOUN = new Set(
  'the a an this his her its their our my your of for in with on under without no any some more each every much great full strong provide provided give given lend offer offered receive received'.split(
    ' ',
  ),
);

const MODALS = new Set('should could might must can cannot will would shall ought may'.split(' '));

/** "Has provided support", "their request": a bare form that is a noun. */
function isNoun(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (before === undefined || word.join !== 'close' || /(?:ed|ing)$/.test(word.form)) return false;
  if (irregularPasts.has(word.form) || BE.has(word.form) || isAdverb(word)) return false;
  if (MODALS.has(word.form)) return false;
  return before.possessive || BEFORE_NOUN.has(before.form);
}

const CARRYING: ReadonlySet<HeadClass> = new Set(['hope', 'intend', 'ask', 'propose']);
const AFTER_NOUN = new Set(['to', 'for', 'that', 'of', 'see']);

/** "The wish to see more", "his request for": the noun carries the act that the verb would. */
function carriesAct(words: readonly Word[], from: number, to: number, head: HeadClass): boolean {
  if (!CARRYING.has(head) || !isNoun(words, from)) return false;
  return to === from + 1 ? AFTER_NOUN.has(words[to]?.form ?? '') : AFTER_NOUN.has(words[to - 1]?.form ?? '');
}

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
  if (first.form === 'promising' && next?.form !== 'to' && next?.form !== 'that') return false;
  const single = to === from + 1 || (to === from + 2 && first.form === 'went' && words[from + 1]?.form === 'on');
  if (source === 'verb' && single && ONLY_BEFORE_MARK.has(first.form.replace(/^continue[ds]$/, 'continue'))) {
    return next === undefined || next.join !== 'close' || next.form === 'that';
  }
  return true;
}

const NEGATIONS = new Set(['not', 'never', 'cannot', 'neither', 'nor', 'no']);

/** A past tense that no table holds, before "that": whatever it is, it reports what somebody says. */
function unknownSpeech(words: readonly Word[], at: number): Head | null {
  const word = words[at] as Word;
  if (!word.form.endsWith('ed') || words[at + 1]?.form !== 'that' || formOf(words, at, 'verb') !== 'past') return null;
  return { from: at, to: at + 1, class: 'say', form: 'past', negated: false, rule: 'act.say.unknown' };
}

/** A noun after a pronoun is a verb ("he hopes"), a verb after an article a noun ("the wish to"). */
function sourceAt(words: readonly Word[], { from, to, value }: Hit<Entry>): Source {
  if (value.source === 'noun' && followsPronoun(words, from)) return 'verb';
  return value.source === 'verb' && carriesAct(words, from, to, value.class) ? 'noun' : value.source;
}

/** All words of the sentence that may open an act, in text order and without overlap. */
export function findHeads(words: readonly Word[]): Head[] {
  const heads: Head[] = [];
  let at = 0;
  while (at < words.length) {
    const hit = trie.longest(words, at);
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
    heads.push({
      from: hit.from,
      to: hit.to,
      class: hit.value.class,
      form: formOf(words, at, source),
      negated:
        NEGATIONS.has(words[at - 1]?.form ?? '') ||
        (words[at] as Word).form === 'cannot' ||
        (NEGATIONS.has(words[hit.to]?.form ?? '') && words[hit.to + 1]?.form !== 'only'),
      rule: `act.${hit.value.class}.${source}`,
    });
    at = hit.to;
  }
  return heads;
}
