import type { Mentions, Reading, Span, ThemeMention } from '../../model.ts';
import { sentenceWords, type Word } from '../../reading/words.ts';
import type { Hit } from '../lexicon/trie.ts';
import { BODY, match, type Sense } from './matcher.ts';
import { narrow } from './narrower.ts';
import { inScope } from './scope.ts';

type Names = Pick<Mentions, 'places' | 'organisations' | 'people'>;

type Stretch = Pick<Span, 'start' | 'end'>;

function allNames({ places, organisations, people }: Names): Stretch[] {
  return [...places, ...organisations, ...people.flatMap((person) => [person, ...person.offices])];
}

/** Spans as a test for words. Linear: words are asked for in text order. */
function maskOf(names: readonly Stretch[]): (word: Word) => boolean {
  const spans = [...names].sort((a, b) => a.start - b.start);
  let at = 0;
  let reach = 0;
  return (word) => {
    for (let span = spans[at]; span && span.start <= word.start; span = spans[at]) {
      reach = Math.max(reach, span.end);
      at += 1;
    }
    return word.start < reach;
  };
}

/** Finds words that name a theme, outside of names of people, offices and bodies; words inside bodies' names apart. */
export function findThemes(reading: Reading, names: Names): ThemeMention[] {
  const masked = maskOf(allNames(names));
  const inBody = maskOf(names.organisations);
  const hasBody = overlapWith(names.organisations);
  const mentions: ThemeMention[] = [];
  for (const sentence of reading.sentences) {
    const words = sentenceWords(reading.body, sentence);
    const add = ({ from, to, value }: Hit<Sense>, rule: string): void => {
      const start = words[from]?.start ?? sentence.start;
      const end = words[to - 1]?.end ?? sentence.end;
      for (const theme of value.themes) mentions.push({ start, end, theme, rule });
    };
    for (const hit of inScope(words, narrow(words, match(words, masked)))) add(hit, hit.value.rule);
    if (hasBody(sentence)) for (const hit of match(words, (word) => !inBody(word))) add(hit, BODY);
  }
  return mentions;
}

/** Tells whether a stretch holds a part of some span; spans and stretches come in text order, and do not overlap. */
function overlapWith(spans: readonly Stretch[]): (stretch: Stretch) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < spans.length && spans[next]!.end <= start) next += 1;
    return next < spans.length && spans[next]!.start < end;
  };
}
