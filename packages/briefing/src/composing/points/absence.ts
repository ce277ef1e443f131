import { sentenceAround } from '../../facts/sentence.ts';
import type { Evidence } from '../../facts/types.ts';
import type { Scene } from '../scene.ts';

/** Words of papers and of signing, in reports of any language. */
const PAPERS =
  /\b(?:sign(?:s|ed|ing|ature|atures)|inks?|inked|memorand(?:um|a)|MoUs?|contracts?|pacts?|accords?|agreements? (?:was|were|is|has been|have been|that was)|put (?:\p{L}+ ){0,3}names? to|protocols?|minutes of|deals?)\b|(?<!\p{L})(?:ký(?: kết)?|biên bản|thỏa thuận|hiệp định)(?!\p{L})|签署|签订|协议|备忘录/iu;

/**
 * Whether a report of the selection speaks of papers or signing in a sentence that no statement on a signing rests on:
 * then nothing is said of their absence.
 */
export function speaksOfPapers(scene: Scene): boolean {
  const { at } = scene.writer;
  return scene.weighed.some(({ contact }) => {
    const told = contact.statements
      .filter(({ act }) => act === 'sign')
      .map(({ evidence }) => sentenceAround(at, evidence));
    return contact.reports.some((id) => {
      const report = at.report.get(id);
      const text = `${report?.title ?? ''}\n${without(
        report?.body ?? '',
        told.filter((one) => one.report === id),
      )}`;
      return PAPERS.test(text);
    });
  });
}

function without(body: string, told: readonly Evidence[]): string {
  return told.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), body);
}
