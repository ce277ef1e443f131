import type { Sentence, SentenceKind } from '../model.ts';
import { fold } from './fold.ts';
import { NOISE_FORMS } from './noise.ts';

/** A sentence before its kind is known. */
export type Stretch = Omit<Sentence, 'kind'>;

const TERMINAL = /[.!?…。][\s"'”’»)\]]*$/u;
/** How much of a copy's words must stand in the other for it to be a copy. */
const COPY = 0.75;
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
  markCopies(marked, texts);
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

/** Standfirsts that say the lead over again: the later copy is the story, unless it is a caption below the lead. */
function markCopies(sentences: Sentence[], texts: readonly string[]): void {
  const head = sentences.slice(0, HEAD).map((s) => new Set(fold(texts[s.index]!).split(/[^\p{L}\p{N}]+/u)));
  for (let i = 0; i < head.length; i++) {
    if (sentences[i]!.kind !== 'news' || head[i]!.size < 8) continue;
    const copied = head.slice(i + 1).some((later, behind) => {
      if (sentences[i + 1 + behind]!.kind !== 'news') return false;
      const shared = [...head[i]!].filter((word) => later.has(word)).length;
      return shared / head[i]!.size >= COPY;
    });
    if (copied) sentences[i]!.kind = 'headline';
  }
}
