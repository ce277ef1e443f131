import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { BriefingDocument, Section } from '../../document.ts';
import { momentOf } from '../moment.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { plainText } from '../plain.ts';
import { createFootnotes, type Footnotes } from './footnotes.ts';
import { stable } from './stable.ts';
import { PAGE, QUIET, STYLES } from './styles.ts';
import { table } from './table.ts';
import { sentences, text } from './text.ts';

/** The media type of {@link toDocx}. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The briefing as a Word document: headings in Word's own styles, notes as footnotes, the filter in the header, page
 * numbers. The same document gives the same bytes.
 */
export async function toDocx(document: BriefingDocument): Promise<Uint8Array<ArrayBuffer>> {
  const notes = createFootnotes(document);
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [text(document.title)] }),
    ...document.sections.flatMap((one) => section(one, notes)),
    ...(document.remark ? [new Paragraph({ style: 'Subtitle', children: [text(document.remark)] })] : []),
  ];
  const { width, height, margin } = PAGE;
  const file = new Document({
    title: plainText(document.title),
    subject: plainText(document.scope),
    creator: 'Communiqué',
    description: plainText(document.datasetVersion),
    styles: STYLES,
    footnotes: notes.all(),
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { top: margin, bottom: margin, left: margin, right: margin } },
        },
        headers: { default: new Header({ children: [line([text(document.scope, { color: QUIET })])] }) },
        footers: { default: new Footer({ children: [line(pageNumber(document.labels.page))] }) },
        children,
      },
    ],
  });
  return stable(new Uint8Array(await Packer.toArrayBuffer(file)), momentOf(document));
}

function section(one: Section, notes: Footnotes): FileChild[] {
  const { id, heading, form, tables } = one;
  const paragraphs = paragraphsOf(one).map(
    (group) =>
      new Paragraph({
        children: sentences(group, notes),
        ...(form === 'list' && { bullet: { level: 0 } }),
        ...(id === 'selection' && { style: 'Subtitle' }),
      }),
  );
  const head = new Paragraph({ heading: HeadingLevel.HEADING_1, children: [text(heading)] });
  return [...(id === 'selection' ? [] : [head]), ...paragraphs, ...tables.flatMap((each) => table(each, notes))];
}

const line = (children: ParagraphChild[]): Paragraph =>
  new Paragraph({ style: 'TableText', alignment: AlignmentType.RIGHT, children });

/** "Page {page} of {pages}" with the fields that Word fills. */
function pageNumber(pattern: string): ParagraphChild[] {
  const fields: Readonly<Record<string, string>> = {
    '{page}': PageNumber.CURRENT,
    '{pages}': PageNumber.TOTAL_PAGES,
  };
  return [new TextRun({ color: QUIET, children: pattern.split(/(\{pages?\})/u).map((part) => fields[part] ?? part) })];
}
