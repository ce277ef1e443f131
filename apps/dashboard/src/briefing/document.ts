import type { Messages } from '../messages/messages.ts';
import type { BriefingPart, NotePart, SectionPart, SentencePart } from '../queries/briefing.ts';
import { sourceOf } from '../statements/prepare.ts';

/** A part of a briefing as it is drawn: points of a list, or paragraphs. */
export interface DrawnSection {
  code: string;
  heading: string;
  points: SentencePart[];
  paragraphs: SentencePart[][];
  tables: SectionPart['tables'];
}

/** A note under its number: words of a source, or a count. */
export interface DrawnNote {
  number: string;
  /** Null for a count. */
  quote: string | null;
  /** Source of the words, or the count in words. */
  text: string;
  title: string | null;
  url: string | null;
}

export interface DrawnBriefing {
  title: string;
  /** What † at a sentence means, where any carries it. */
  remark: string | null;
  sections: DrawnSection[];
  notes: DrawnNote[];
  /** “10 notes quote a source, 3 give a count. Every sentence has one.” */
  check: string;
}

/** Decides how a briefing is drawn. Its sentences are not touched. */
export function prepareDocument(
  { document: { title, remark, sections, notes } }: BriefingPart,
  text: Messages,
): DrawnBriefing {
  const words = notes.filter(({ __typename }) => __typename === 'BriefingWords').length;
  return {
    title,
    remark,
    sections: sections.map(drawn),
    notes: notes.map((note) => noteOf(note, text)),
    check: text.briefing.checked(words, notes.length - words),
  };
}

/** The element that says what † means. */
export const REMARK_ANCHOR = 'rephrased';

/** The element of a note, which its citations lead to. */
export const noteAnchor = (number: string): string => `note-${number}`;

function drawn({ code, heading, form, sentences, tables }: SectionPart): DrawnSection {
  const list = form === 'list';
  const paragraphs = [...Map.groupBy(sentences, ({ paragraph }) => paragraph).values()];
  return { code, heading, points: list ? sentences : [], paragraphs: list ? [] : paragraphs, tables };
}

function noteOf(note: NotePart, words: Messages): DrawnNote {
  if (note.__typename === 'BriefingCount') {
    const text = words.briefing.count(note.label, note.datasetVersion);
    return { number: note.number, quote: null, text, title: null, url: null };
  }
  const { number, quote, publisher, published, title, url } = note;
  return { number, quote, text: sourceOf({ publisher, published, title: null }, words), title, url };
}
