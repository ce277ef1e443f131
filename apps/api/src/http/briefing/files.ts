import type { BriefingDocument } from '@communique/briefing';

/** A form in which a briefing can be handed on. */
export interface BriefingFile {
  type: string;
  /** Loads what writes it when first asked for. */
  render(document: BriefingDocument): Promise<Uint8Array<ArrayBuffer>>;
}

/** Forms by the ending of the address. */
export const BRIEFING_FILES: Readonly<Record<string, BriefingFile>> = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: async (document) => (await import('@communique/briefing/docx')).toDocx(document),
  },
  pdf: {
    type: 'application/pdf',
    render: async (document) => (await import('@communique/briefing/pdf')).toPdf(document),
  },
};
