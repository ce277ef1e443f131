import type { Sentence, SentenceKind } from '../model.ts';
import { chunksOfBody, firstChunk, idWithin } from './chunks.ts';
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
  const { runs } = split.pool;
  const words = new Set<string>();
  let last = start;
  for (let index = firstChunk(split, start); index < split.starts.length && split.starts[index]! < end; index++) {
    const from = Math.max(split.starts[index]!, start);
    const id = idWithin(split, index, start, end);
    for (let run = runs.from[id]!; run < runs.from[id + 1]!; run++) {
      if (last === start && from + runs.starts[run]! > start) words.add('');
      words.add(runs.shapes[run]!.key);
      last = from + runs.ends[run]!;
    }
  }
  return last < end ? words.add('') : words;
}

/** Standfirsts that say the lead over again: the later copy is the story, unless it is a caption below the lead. */
function markCopies(body: string, sentences: Sentence[]): void {
  const head = sentences.slice(0, HEAD);
  const prints = head.map((sentence) => printOf(body, sentence));
  for (let i = 0; i < head.length; i++) {
    for (let later = i + 1; later < head.length; later++) {
      const isNews = head[i]!.kind === 'news' && head[later]!.kind === 'news';
      if (!isNews || !mayCopy(prints[i]!, prints[later]!)) continue;
      if (copies(wordsIn(body, head[i]!), wordsIn(body, head[later]!))) head[i]!.kind = 'headline';
    }
  }
}

/** Which of 256 signs the words of a stretch have, and how many words it has at the most. */
interface Print {
  signs: Int32Array;
  most: number;
}

function printOf(body: string, { start, end }: Stretch): Print {
  const split = chunksOfBody(body);
  const { runs } = split.pool;
  const signs = new Int32Array(8);
  let most = 1;
  for (let index = firstChunk(split, start); index < split.starts.length && split.starts[index]! < end; index++) {
    const id = idWithin(split, index, start, end);
    for (let run = runs.from[id]!; run < runs.from[id + 1]!; run++) {
      const { sign } = runs.shapes[run]!;
      signs[sign >> 5]! |= 1 << (sign & 31);
      most += 1;
    }
  }
  return { signs, most };
}

/** False when too many of a stretch's words are not in the later one, by their signs alone. */
function mayCopy(one: Print, later: Print): boolean {
  let missing = 0;
  for (let part = 0; part < one.signs.length; part++) {
    for (let bits = one.signs[part]! & ~later.signs[part]!; bits !== 0; bits &= bits - 1) missing += 1;
  }
  return missing <= one.most * (1 - COPY);
}

function copies(words: ReadonlySet<string>, later: ReadonlySet<string>): boolean {
  if (words.size < FEWEST || later.size < words.size * COPY) return false;
  let shared = 0;
  for (const word of words) if (later.has(word)) shared++;
  return shared / words.size >= COPY;
}
