/** A stretch of lines that belong together; spaces around it cut off. */
export interface Paragraph {
  start: number;
  end: number;
}

const TERMINAL = /[.!?…。:;"”’)\]»■]$/u;
const LIST_ITEM = /^(?:[-–—•*+>]|\d+[.)])\s?/u;
/** Lines of hard-wrapped text are at least this long; shorter ones are lines of their own. */
const WRAP_WIDTH = 55;
/** Nor is any line of theirs longer: a long one below a headline is a paragraph on one line. */
const WIDEST_WRAP = 120;

/**
 * Paragraphs in order. A blank line always parts them; a single line end does unless the text is hard-wrapped there
 * (a long line that ends in mid-sentence, and the next one goes on without being a list item).
 */
export function paragraphs(body: string): Paragraph[] {
  const found: Paragraph[] = [];
  let open: Paragraph | null = null;
  let at = 0;
  while (at <= body.length) {
    const newline = body.indexOf('\n', at);
    const end = newline < 0 ? body.length : newline;
    const line = trimmed(body, at, end);
    if (!line) open = null;
    else if (open && isWrapped(body, open, line)) open.end = line.end;
    else {
      found.push(line);
      open = line;
    }
    at = end + 1;
  }
  return found;
}

function isWrapped(body: string, open: Paragraph, line: Paragraph): boolean {
  const last = body.slice(Math.max(open.start, open.end - 200), open.end);
  const width = last.length - (last.lastIndexOf('\n') + 1);
  const next = body.slice(line.start, line.start + 4);
  if (line.end - line.start > WIDEST_WRAP) return false;
  return width >= WRAP_WIDTH && width <= WIDEST_WRAP && !TERMINAL.test(last) && !LIST_ITEM.test(next);
}

function trimmed(body: string, from: number, to: number): Paragraph | null {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(body[start]!)) start++;
  while (end > start && /\s/u.test(body[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}
