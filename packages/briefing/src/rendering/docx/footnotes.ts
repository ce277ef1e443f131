import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from 'docx';
import { type BriefingDocument, isCountNote, type Note } from '../../document.ts';
import { plainText, webAddress } from '../plain.ts';
import { sourceLine } from '../source.ts';

/** A document's notes as footnotes of Word, numbered in the order of their first mark. */
export interface Footnotes {
  /** What parts two sentences. */
  between: string;
  /** The marks after a sentence or in a cell; a note that was marked before is referred to, not repeated. */
  marks(cited: readonly string[]): ParagraphChild[];
  /** What Word keeps beside the text: the footnotes marked so far, by id. */
  all(): Record<string, { children: Paragraph[] }>;
}

/** Footnotes for the notes of a document. */
export function createFootnotes({ notes, labels }: BriefingDocument): Footnotes {
  const byNumber = new Map(notes.map((note) => [note.n, note]));
  const ids = new Map<string, number>();

  function mark(n: string): ParagraphChild {
    const known = ids.get(n);
    if (known) return new NoteReference(known);
    const id = ids.size + 1;
    ids.set(n, id);
    return new Bookmark({ id: bookmarkOf(id), children: [new FootnoteReferenceRun(id)] });
  }

  return {
    between: labels.between,
    marks: (cited) =>
      cited
        .filter((n) => byNumber.has(n))
        .flatMap((n, at) => (at ? [new TextRun({ text: ',', superScript: true }), mark(n)] : [mark(n)])),
    all: () =>
      Object.fromEntries(
        [...ids].map(([n, id]) => [
          id,
          { children: [new Paragraph({ style: 'FootnoteText', children: words(byNumber.get(n)!, labels) })] },
        ]),
      ),
  };
}

const bookmarkOf = (id: number): string => `note_${id}`;

/** The number of a footnote that stands elsewhere: a NOTEREF field, which Word brings up to date when notes move. */
class NoteReference extends SimpleField {
  constructor(id: number) {
    super(`NOTEREF ${bookmarkOf(id)} \\f \\h`);
    this.root.push(new TextRun({ text: String(id), style: 'FootnoteReference' }));
  }
}

function words(note: Note, { source, undated }: BriefingDocument['labels']): ParagraphChild[] {
  if (isCountNote(note)) return [new TextRun(` ${plainText(note.label)}`)];
  const text = new TextRun(plainText(` ${sourceLine(note, undated)}: “${note.quote}”`));
  const link = webAddress(note.url);
  if (!link) return [text];
  const shown = new TextRun({ text: source, style: 'Hyperlink' });
  return [text, new TextRun(' '), new ExternalHyperlink({ link, children: [shown] })];
}
