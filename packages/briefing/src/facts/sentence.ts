import type { Lookup } from './lookup.ts';
import type { Evidence } from './types.ts';

const END = /[.!?。！？]["”’]?(?=\s|$)|\n/gu;

/** The evidence widened to the sentence of its report that it stands in; unchanged where the report is not at hand. */
export function sentenceAround(at: Lookup, evidence: Evidence): Evidence {
  const body = at.report.get(evidence.report)?.body;
  if (!body) return evidence;
  let start = 0;
  let end = body.length;
  for (const { index, 0: mark } of body.matchAll(END)) {
    const after = index + mark.length;
    if (after <= evidence.start) start = after;
    else if (index >= evidence.end - 1) {
      end = mark === '\n' ? index : after;
      break;
    }
  }
  start += /^\s*/u.exec(body.slice(start, evidence.start))?.[0].length ?? 0;
  return { report: evidence.report, start, end, quote: body.slice(start, end) };
}
