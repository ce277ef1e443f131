import type { Sentence } from '../model.ts';
import { perSentence } from './per-sentence.ts';

const textOf = perSentence(({ start, end }: Sentence, body: string) => body.slice(start, end));

/**
 * The words of a sentence as written: the very same string for all who ask, so that rules know it for the text whose
 * letters they have looked at.
 */
export const sentenceText = (body: string, sentence: Sentence): string => textOf(sentence, body);
