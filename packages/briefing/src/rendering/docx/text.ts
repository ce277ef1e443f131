import { type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Sentence } from '../../document.ts';
import { plainText } from '../plain.ts';
import { wordsOf } from '../words.ts';
import type { Footnotes } from './footnotes.ts';

/** A run of words as they are. */
export function text(words: string, look: Pick<IRunOptions, 'bold' | 'color'> = {}): TextRun {
  return new TextRun({ ...look, text: plainText(words) });
}

/** A sentence with its marks. */
export function sentence(one: Sentence, notes: Footnotes): ParagraphChild[] {
  return [text(wordsOf(one)), ...notes.marks(one.notes)];
}

/** Sentences of one paragraph, a space between. */
export function sentences(all: readonly Sentence[], notes: Footnotes): ParagraphChild[] {
  return all.flatMap((one, at) =>
    at && notes.between ? [new TextRun(notes.between), ...sentence(one, notes)] : sentence(one, notes),
  );
}
