import type { CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces.js';

const INK = '#1f2a37';
const QUIET = '#5b6675';
const RULE = '#c9d0d9';

/** Points: A4 with margins of 2.2 cm. */
export const PAGE = { width: 595.28, margin: 62 } as const;
export const CELL_PADDING = 4;

export const STYLES: StyleDictionary = {
  text: { fontSize: 10, lineHeight: 1.25, color: INK },
  title: { fontSize: 20, bold: true, lineHeight: 1.1, margin: [0, 0, 0, 6] },
  heading: { fontSize: 13, bold: true, margin: [0, 14, 0, 5] },
  selection: { italics: true, color: QUIET, margin: [0, 0, 0, 4] },
  paragraph: { margin: [0, 0, 0, 6] },
  caption: { fontSize: 9, italics: true, color: QUIET, margin: [0, 2, 0, 5] },
  cell: { fontSize: 8.5, lineHeight: 1.15 },
  head: { fontSize: 8.5, bold: true, lineHeight: 1.15 },
  note: { fontSize: 8, lineHeight: 1.2, margin: [0, 0, 0, 2] },
  mark: { color: '#1f5fa8' },
  /** pdfmake sets what is raised at 58 % of its size. */
  raised: { fontSize: 12 },
  link: { color: '#1f5fa8', decoration: 'underline' },
  edge: { fontSize: 8, color: QUIET },
};

/** Thin lines between rows, none between columns. */
export const TABLE_LAYOUT: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => RULE,
  fillColor: (row) => (row === 0 ? '#eef1f5' : null),
  paddingLeft: () => CELL_PADDING,
  paddingRight: () => CELL_PADDING,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};
