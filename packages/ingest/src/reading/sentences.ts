import { sentenceEnds } from './boundaries.ts';
import type { Stretch } from './kinds.ts';
import { paragraphs } from './paragraphs.ts';

/** An agency's mark right after the last full stop: a sentence of its own ("… cooperation. — VNS"). */
const SIGN_OFF = /(?<=[.!?"”’)])\s*[—–-]+\s*\(?\p{Lu}[\p{Lu}/]{1,11}\)?\.?$/u;

/** Sentences with their offsets, spaces around them cut off; kinds come later. A headline glued in front is parted. */
export function splitSentences(body: string, title: string | null): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (from: number, to: number, paragraph: number) => {
    let start = from;
    let end = to;
    while (start < end && /\s/u.test(body[start]!)) start++;
    while (end > start && /\s/u.test(body[end - 1]!)) end--;
    for (const [first, last] of parts(body, start, end)) {
      stretches.push({ start: first, end: last, index: stretches.length, paragraph });
    }
  };
  paragraphs(body).forEach(({ start, end }, paragraph) => {
    let at = start + (paragraph === 0 ? gluedTitle(body.slice(start, end), title) : 0);
    if (at > start) add(start, at, paragraph);
    const signOff = SIGN_OFF.exec(body.slice(Math.max(at, end - 40), end));
    const storyEnd = signOff ? Math.max(at, end - 40) + signOff.index : end;
    for (const stop of sentenceEnds(body, at, storyEnd)) {
      add(at, stop, paragraph);
      at = stop;
    }
    add(storyEnd, end, paragraph);
  });
  return stretches;
}

/** Length of the report's title when the first paragraph begins with it and goes on. */
function gluedTitle(text: string, title: string | null): number {
  const head = title?.trim() ?? '';
  return head.length >= 15 && text.length > head.length && text.startsWith(head) ? head.length : 0;
}

/** No writer's sentence is longer; what is, is a table or a list run together, and is parted so that work stays linear. */
const LONGEST = 3000;

/** A stretch in parts of bearable length, each ending before a blank where there is one. */
function* parts(body: string, start: number, end: number): Generator<[number, number]> {
  let from = start;
  while (end - from > LONGEST) {
    const blank = body.lastIndexOf(' ', from + LONGEST);
    const to = blank > from ? blank : from + LONGEST;
    yield [from, to];
    from = to;
    while (from < end && /\s/u.test(body[from]!)) from++;
  }
  if (from < end) yield [from, end];
}
