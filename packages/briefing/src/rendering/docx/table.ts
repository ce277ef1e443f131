import {
  BorderStyle,
  type FileChild,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  TableCell,
  TableRow,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Table } from '../../document.ts';
import { columnShares } from '../columns.ts';
import type { Footnotes } from './footnotes.ts';
import { PAGE, RULE } from './styles.ts';
import { sentence, text } from './text.ts';

/** A table with its caption above it; the head is repeated on each page and no row is split. */
export function table(one: Table, notes: Footnotes): FileChild[] {
  const whole = PAGE.width - 2 * PAGE.margin;
  const widths = columnShares(one).map((share) => Math.round(share * whole));
  const row = (cells: ParagraphChild[][], head: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: head,
      children: cells.map((children, at) => cell(children, widths[at] ?? 0, head)),
    });
  const head = one.columns.map((heading) => [text(heading, { bold: true })]);
  const caption = new Paragraph({ style: 'Caption', children: sentence(one.caption, notes) });
  const rows = one.rows.map(({ cells, notes: cited }) =>
    row([...cells.map((words) => [text(words)]), notes.marks(cited)], false),
  );
  return [
    caption,
    new WordTable({
      width: { size: whole, type: WidthType.DXA },
      columnWidths: widths,
      borders: BORDERS,
      rows: [row(head, true), ...rows],
    }),
    new Paragraph({ children: [] }),
  ];
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERS = { top: LINE, bottom: LINE, insideHorizontal: LINE, left: NONE, right: NONE, insideVertical: NONE };

function cell(children: ParagraphChild[], width: number, head: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 70, right: 70 },
    ...(head && { shading: { type: ShadingType.CLEAR, fill: 'EEF1F5', color: 'auto' } }),
    children: [new Paragraph({ style: 'TableText', children })],
  });
}
