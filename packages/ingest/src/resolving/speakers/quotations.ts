import type { Sentence } from '../../model.ts';
import { matches } from '../../reading/matches.ts';
import { sentenceText } from '../../reading/sentence-text.ts';

const MARK = /[“”"]/gu;
const BEGINS = /^\s*[“"]/u;

/** How a sentence stands to quotation marks. */
export interface Quoted {
  /** Begins with a mark. */
  opens: boolean;
  /** Begins between marks that were opened before it. */
  inside: boolean;
}

/**
 * Follows quotation marks through the story; sentences are to be given in text order. Straight marks look alike at both
 * ends: they are taken anew in each paragraph, so that a lost one does no harm beyond it.
 */
export function quotationsOf(sentences: readonly Sentence[], body: string): Quoted[] {
  let curly = false;
  let straight = false;
  let paragraph = -1;
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) straight = false;
    paragraph = sentence.paragraph;
    const text = sentenceText(body, sentence);
    const quoted = { opens: BEGINS.test(text), inside: curly || straight };
    for (const [mark] of matches(text, MARK)) {
      if (mark === '"') straight = !straight;
      else curly = mark === '“';
    }
    return quoted;
  });
}

/** How many of the latest sentences belong to a quotation that goes on into the next: those inside it, and its first. */
export function quotedBefore(latest: readonly Quoted[]): number {
  const first = latest.findLastIndex(({ inside }) => !inside);
  return first < 0 ? 0 : latest.length - first;
}
