import { termsOf } from '../mentions/lexicon/notation.ts';
import { Trie } from '../mentions/lexicon/trie.ts';
import type { ThemeMention } from '../model.ts';
import type { Word } from '../reading/words.ts';

/** Expressions that take up the fields named just before: "these topics", "work of this kind". */
const FIELDS_AGAIN = new Trie<true>();
for (const term of termsOf(`
  these|those|such|both !topics|!fields|!areas|!sectors|!matters|!issues|!subjects|!spheres|!domains|!questions|!themes|!fronts, this|the same topic|field|area|sector|sphere|domain|field, such cooperation|work|project|collaboration, in the field, in the sector
`)) {
  FIELDS_AGAIN.add(term, true);
}
/** Nouns of events and works that are named once in full and then taken up by the noun alone. */
const EVENTS = new Set(
  'exchange programme program conference forum seminar workshop course festival fair expo exhibition project event dialogue symposium campaign contest competition tournament camp gathering centre center line scheme'.split(
    ' ',
  ),
);
const DEFINITE = new Set('the this that its their such these those his her each'.split(' '));
const LINKS = new Set(['on', 'for', 'of', 'about', 'in', 'between', 'among']);
const REACH = 6;

/** Events of a report by noun ("exchange" → defence, youth), as the text names them one after another. */
export type Events = Map<string, readonly string[]>;

function themesNear(words: readonly Word[], at: number, themes: readonly ThemeMention[]): string[] {
  const noun = words[at] as Word;
  const before = words[at - 1];
  const linked = LINKS.has(words[at + 1]?.form ?? '');
  const reach = words[Math.min(words.length - 1, at + REACH)]?.start ?? noun.end;
  return themes
    .filter((theme) => {
      if (theme.theme === 'delegation-exchange') return false;
      if (theme.start < noun.end)
        return noun.join === 'close' && before !== undefined && theme.end >= before.start && theme.start < noun.end;
      return linked && theme.start <= reach;
    })
    .map((theme) => theme.theme);
}

/** Notes the events that a sentence names in full. */
export function noteEvents(words: readonly Word[], themes: readonly ThemeMention[], events: Events): void {
  words.forEach((word, at) => {
    if (!EVENTS.has(word.key)) return;
    const named = themesNear(words, at, themes);
    if (named.length > 0) events.set(word.key, [...new Set(named)]);
  });
}

/** The themes of events that a sentence takes up by their noun alone: "the fourth exchange". */
export function eventsAgain(words: readonly Word[], themes: readonly ThemeMention[], events: Events): string[] {
  const OVER = 2;
  return words.flatMap((word, at) => {
    const known = events.get(word.key);
    if (!known || themesNear(words, at, themes).length > 0) return [];
    const definite = words.slice(Math.max(0, at - OVER), at).some(({ form }) => DEFINITE.has(form));
    return definite ? known : [];
  });
}

/** True when a sentence takes up the fields named just before it. */
export function takesUpFields(words: readonly Word[]): boolean {
  return FIELDS_AGAIN.standsIn(words);
}
