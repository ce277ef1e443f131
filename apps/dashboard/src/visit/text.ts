/** A stretch of a body that supports something, and the sign that stands for it on both sides. */
export interface Mark {
  start: number;
  end: number;
  kind: 'field' | 'statement';
  /** “a” or “4”. */
  sign: string;
  /** The element that tells it on the side of the record. */
  target: string;
}

/** A run of text under the same marks. */
export interface Segment {
  /** UTF-16 offset into the body. */
  start: number;
  text: string;
  fields: string[];
  statements: string[];
  /** Marks that begin here: their signs are written before the text. */
  opening: Mark[];
}

/**
 * Cuts a body into paragraphs and each into runs under the same marks. All text is kept and in order; marks that lie
 * outside the body are left out.
 */
export function segmentsOf(body: string, marks: readonly Mark[]): Segment[][] {
  const inside = marks.filter(({ start, end }) => start >= 0 && start < end && end <= body.length);
  return paragraphsOf(body).map(({ start, end }) => {
    const cuts = inside.flatMap((mark) => [mark.start, mark.end]).filter((cut) => cut > start && cut < end);
    const bounds = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
    return bounds.slice(0, -1).map((from, index) => segmentOf(body, from, bounds[index + 1] ?? end, inside, start));
  });
}

function segmentOf(body: string, start: number, end: number, marks: readonly Mark[], paragraph: number): Segment {
  const over = marks.filter((mark) => mark.start < end && mark.end > start);
  const signs = (kind: Mark['kind']): string[] => [
    ...new Set(over.filter((mark) => mark.kind === kind).map(({ sign }) => sign)),
  ];
  const opens = (mark: Mark): boolean => mark.start === start || (start === paragraph && mark.start < start);
  return {
    start,
    text: body.slice(start, end),
    fields: signs('field'),
    statements: signs('statement'),
    opening: bySign(over.filter((mark) => opens(mark))),
  };
}

/** Each sign once, statements before fields, as the larger stretch begins first. */
function bySign(marks: readonly Mark[]): Mark[] {
  const unique = [...new Map(marks.map((mark) => [mark.sign, mark])).values()];
  return unique.sort((a, b) => b.kind.localeCompare(a.kind) || a.sign.localeCompare(b.sign, 'en', { numeric: true }));
}

/** Stretches between line ends, without the empty ones. */
function paragraphsOf(body: string): { start: number; end: number }[] {
  return [...body.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim())
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
