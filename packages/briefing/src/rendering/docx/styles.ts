import type { IPropertiesOptions } from 'docx';

/** Fonts that Word and LibreOffice have or replace, with one for Chinese. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft YaHei' } as const;

export const INK = '1F2A37';
export const QUIET = '5B6675';
export const RULE = 'C9D0D9';

/** Twentieths of a point: A4 with margins of 2.2 cm. */
export const PAGE = { width: 11906, height: 16838, margin: 1247 } as const;

/** Styles by the names that Word knows, so that its navigation and an editor's own template take hold. Sizes in half points. */
export const STYLES: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: { run: { font: FONT, size: 21, color: INK }, paragraph: { spacing: { after: 120, line: 276 } } },
    title: { run: { font: FONT, size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { font: FONT, size: 27, bold: true, color: INK },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
    caption: {
      run: { font: FONT, size: 19, italics: true, color: QUIET },
      paragraph: { spacing: { after: 100 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 100 } } },
    footnoteText: { run: { font: FONT, size: 17 }, paragraph: { spacing: { after: 20, line: 240 } } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { italics: true, color: QUIET },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 30, after: 30, line: 240 } },
    },
  ],
};
