import type { Sentence, SentenceKind } from '../model.ts';
import { chunksOfBody, firstChunk, runsWithin } from './chunks.ts';
import { fold } from './fold.ts';
import { NOISE_FORMS } from './noise.ts';

/** A sentence before its kind is known. */
export type Stretch = Omit<Sentence, 'kind'>;

const TERMINAL = /[.!?…。][\s"'”’»)\]]*$/u;
/** How much of a copy's words must stand in the other for it to be a copy. */
const COPY = 0.75;
/** A stretch of fewer words says too little to be told for a copy. */
const FEWEST = 8;
/** Only the head of a page repeats itself: headline, standfirst, caption, lead. */
const HEAD = 6;

/**
 * Marks each sentence as story or as a kind of page noise. Nothing is cut: offsets are evidence, and captions and
 * headlines may still name people and days.
 */
export function markKinds(body: string, title: string | null, stretches: readonly Stretch[]): Sentence[] {
  const texts = stretches.map(({ start, end }) => body.slice(start, end));
  const kinds = texts.map((text) => noiseOf(text));
  let masked = false;
  const marked = stretches.map((stretch, i): Sentence => {
    const noise = kinds[i];
    if (noise?.rest && i > 0) masked = true;
    return { ...stretch, kind: masked ? 'sidebar' : (noise?.kind ?? 'news') };
  });
  markTitle(marked, texts, title);
  markLines(marked, texts);
  markCopies(body, marked);
  return marked;
}

/** The form of page noise that a sentence has, or null. */
export function noiseOf(text: string): { id: string; kind: SentenceKind; rest?: boolean } | null {
  return NOISE_FORMS.find(({ form }) => form.test(text.length > 400 ? text.slice(0, 400) : text)) ?? null;
}

/** The headline repeated as the first sentence. */
function markTitle(sentences: Sentence[], texts: readonly string[], title: string | null): void {
  if (!title) return;
  const key = squeeze(title);
  for (const sentence of sentences.slice(0, 3)) {
    if (sentence.kind === 'news' && squeeze(texts[sentence.index]!) === key) sentence.kind = 'headline';
  }
}

const squeeze = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** A paragraph of one line without a full stop: a headline above the story, a caption inside it. */
function markLines(sentences: Sentence[], texts: readonly string[]): void {
  const last = sentences.findLast((s) => s.kind === 'news')?.index;
  let begun = false;
  for (const sentence of sentences) {
    const text = texts[sentence.index]!;
    const alone = sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
    const closes = sentences[sentence.index + 1]?.paragraph !== sentence.paragraph;
    if (sentence.kind !== 'news') continue;
    const isLine =
      alone && closes && text.length <= 220 && !TERMINAL.test(text) && !/[:;,]$|^[-–—•*\p{Ll}"“]/u.test(text);
    if (!isLine) begun = true;
    else if (sentence.index !== last) sentence.kind = begun ? 'caption' : 'headline';
  }
}

/** The different words of a stretch, by their folded letters; a mark at its beginning or end counts as one. */
function wordsIn(body: string, { start, end }: Stretch): ReadonlySet<string> {
  const split = chunksOfBody(body);
  const words = new Set<string>();
  let last = start;
  for (let index = firstChunk(split, start); index < split.starts.length && split.starts[index]! < end; index++) {
    const from = Math.max(split.starts[index]!, start);
    for (const run of runsWithin(split, index, start, end)) {
      if (last === start && from + run.start > start) words.add('');
      words.add(run.key);
      last = from + run.end;
    }
  }
  return last < end ? words.add('') : words;
}

/** Standfirsts that say the lead over again: the later copy is the story, unless it is a caption below the lead. */
function markCopies(body: string, sentences: Sentence[]): void {
  const head = sentences.slice(0, HEAD).map((sentence) => wordsIn(body, sentence));
  for (let i = 0; i < head.length; i++) {
    if (sentences[i]!.kind !== 'news' || head[i]!.size < FEWEST) continue;
    for (let later = i + 1; later < head.length; later++) {
      if (sentences[later]!.kind === 'news' && copies(head[i]!, head[later]!)) sentences[i]!.kind = 'headline';
    }
  }
}

function copies(words: ReadonlySet<string>, later: ReadonlySet<string>): boolean {
  if (later.size < words.size * COPY) return false;
  let shared = 0;
  for (const word of words) if (later.has(word)) shared++;
  return shared / words.size >= COPY;
}
