import type { Content, ContentText, TableCell } from 'pdfmake/interfaces.js';
import {
  type BriefingDocument,
  isCountNote,
  type Note,
  type Section,
  type Sentence,
  type Table,
} from '../../document.ts';
import { columnShares } from '../columns.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { webAddress } from '../plain.ts';
import { sourceLine } from '../source.ts';
import { wordsOf } from '../words.ts';
import { runs } from './fonts.ts';
import { CELL_PADDING, PAGE, TABLE_LAYOUT } from './styles.ts';

/** A section as pdfmake takes it: heading, paragraphs or points, tables. */
export function section(one: Section, between: string): Content[] {
  const { id, heading, form, tables } = one;
  const paragraphs = paragraphsOf(one).map(
    (group): Content => ({
      text: sentences(group, between),
      style: 'paragraph',
    }),
  );
  if (id === 'selection') return [{ stack: paragraphs, style: 'selection' }];
  const prose = form === 'list' ? paragraphs.map((each): Content => ({ ul: [each] })) : paragraphs;
  return headed(heading, [...prose, ...tables.flatMap((each) => table(each))]);
}

/** The notes with their full words, each the aim of its marks. */
export function notesList({ notes, labels }: BriefingDocument): Content[] {
  return headed(
    labels.notes,
    notes.map((one) => ({ text: [`[${one.n}] `, ...note(one, labels)], id: aimOf(one.n), style: 'note' }) as Content),
  );
}

/** Blocks below a heading, which stays on the page of the first; nothing without blocks. */
function headed(heading: string, [first, ...others]: readonly Content[]): Content[] {
  if (!first) return [];
  return [{ stack: [{ text: runs(heading), style: 'heading' }, first], unbreakable: true }, ...others];
}

const aimOf = (n: string): string => `note-${n}`;

function note(one: Note, { source, undated }: BriefingDocument['labels']): Content[] {
  if (isCountNote(one)) return runs(one.label);
  const link = webAddress(one.url);
  return [
    ...runs(`${sourceLine(one, undated)}: “${one.quote}”`),
    ...(link ? [' ', { text: source, link, style: 'link' }] : []),
  ];
}

function sentences(all: readonly Sentence[], between: string): Content[] {
  return all.flatMap((one, at) => [...(at && between ? [between] : []), ...runs(wordsOf(one)), ...marks(one.notes)]);
}

/** Marks above the line, as after a sentence, or on it, as in a cell. */
function marks(cited: readonly string[], raised = true): ContentText[] {
  return cited.map((n, at) => ({
    text: at ? `${raised ? ',' : ', '}${n}` : n,
    linkToDestination: aimOf(n),
    style: raised ? ['mark', 'raised'] : 'mark',
    sup: raised,
  }));
}

function table(one: Table): Content[] {
  const { caption, columns, rows } = one;
  const whole = PAGE.width - 2 * PAGE.margin;
  const cell = (words: string, style: string): TableCell => ({ text: runs(words), style });
  const body: TableCell[][] = rows.map(({ cells, notes }) => [
    ...cells.map((words) => cell(words, 'cell')),
    { text: marks(notes, false), style: 'cell' },
  ]);
  return [
    { text: sentences([caption], ''), style: 'caption' },
    {
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: columnShares(one).map((share) => share * whole - 2 * CELL_PADDING),
        body: [columns.map((heading) => cell(heading, 'head')), ...body],
      },
      layout: TABLE_LAYOUT,
      margin: [0, 0, 0, 6],
    },
  ];
}
