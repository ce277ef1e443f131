import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { BriefingDocument } from '../../document.ts';
import { momentOf } from '../moment.ts';
import { plainText } from '../plain.ts';
import { notesList, section } from './content.ts';
import { CHINESE_FACES, chineseFiles, FONTS, isChinese, runs, TEXT_FACES, TEXT_FONT } from './fonts.ts';
import { PAGE, STYLES } from './styles.ts';

/** The media type of {@link toPdf}. */
export const PDF_TYPE = 'application/pdf';

const FONT_FILES: ReadonlySet<string> = new Set(Object.values(TEXT_FACES));
/** pdfmake's files in memory, which its types leave out. */
const { virtualfs } = pdfmake as unknown as {
  virtualfs: { existsSync(name: string): boolean; writeFileSync(name: string, bytes: Buffer): void };
};
pdfmake.setFonts(FONTS);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => FONT_FILES.has(path));

const hasChinese = (): boolean => virtualfs.existsSync(CHINESE_FACES.normal);

function keepChinese(): void {
  for (const [name, bytes] of chineseFiles()) virtualfs.writeFileSync(name, bytes);
}

/**
 * The briefing as a PDF of A4 pages: the filter above and the page's number below each, marks that lead to the notes,
 * all quotations in full, fonts embedded. The same document gives the same bytes.
 */
export async function toPdf(document: BriefingDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, scope, language, sections, labels } = document;
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: PAGE.margin,
    defaultStyle: { ...STYLES.text, font: TEXT_FONT },
    styles: STYLES,
    language,
    info: {
      title: plainText(title),
      subject: plainText(scope),
      creator: 'Communiqué',
      producer: 'Communiqué',
      creationDate: momentOf(document),
    },
    header: edge(runs(scope), 30),
    footer: (page, pages) => edge(labels.page.replace('{page}', String(page)).replace('{pages}', String(pages)), 20),
    content: [
      { text: runs(title), style: 'title' },
      ...sections.flatMap((one) => section(one, labels.between)),
      ...remark(document),
      ...notesList(document),
    ],
  };
  if (isChinese(JSON.stringify(document)) && !hasChinese()) keepChinese();
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
}

const remark = ({ remark: words }: BriefingDocument): Content[] =>
  words ? [{ text: runs(words), style: 'selection' }] : [];

const edge = (text: Content, top: number): Content => ({
  text,
  style: 'edge',
  alignment: 'right',
  margin: [PAGE.margin, top, PAGE.margin, 0],
});
