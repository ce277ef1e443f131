import type { BriefingDocument } from '@communique/briefing';

/** Whether a document gives the same bytes as Word and PDF files when written twice. */
export async function sameFiles(document: BriefingDocument): Promise<boolean> {
  const { toDocx } = await import('@communique/briefing/docx');
  const { toPdf } = await import('@communique/briefing/pdf');
  for (const write of [toDocx, toPdf]) {
    const [first, second] = [await write(document), await write(document)];
    if (Buffer.compare(first, second) !== 0) return false;
  }
  return true;
}
