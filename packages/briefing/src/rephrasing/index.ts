import { findingsOf } from '../auditing/audit.ts';
import type { BriefingDocument, Sentence } from '../document.ts';
import { lookup } from '../facts/lookup.ts';
import type { Facts } from '../facts/types.ts';
import { phrasebookOf } from '../wording/languages.ts';
import { differences } from './check.ts';
import { type AskModel, askModel, type ModelSettings } from './model.ts';
import { RULES } from './rules.ts';

export { type ModelSettings, modelSettings } from './model.ts';

/** How much is asked of a model at most. */
export interface Limits {
  /** Sentences sent, heaviest sections first: key points, then events. */
  calls: number;
  /** Milliseconds for one answer, and for all. */
  each: number;
  all: number;
  /** Answers failing in a row after which no more are asked. */
  failures: number;
}

export const LIMITS: Limits = { calls: 40, each: 8_000, all: 30_000, failures: 3 };
/** Asked at the same time. */
const AT_ONCE = 4;
const REPHRASED = new Set(['key-points', 'events', 'people', 'follow-ups']);

/**
 * The document with sentences as a language model words them. Each is held against ours and against its facts, and ours
 * stays where a check fails, no answer comes in time or the limits are reached. Facts, notes and tables stay as they
 * are; `rephrased` tells which sentences are the model's, `remark` says so in words. Never rejects.
 */
export async function rephrase(
  document: BriefingDocument,
  facts: Facts,
  settings: ModelSettings,
  limits: Limits = LIMITS,
): Promise<BriefingDocument> {
  const book = phrasebookOf(document.language);
  const rules = RULES[document.language];
  const at = lookup(facts);
  const notes = new Map(document.notes.map((note) => [note.n, note]));
  const instruction = `Rewrite the one sentence you are given, from a diplomatic briefing in ${rules.name}, so that it reads naturally. Keep every name, number, date, act, theme and quotation exactly as it is, keep who does what, and add nothing. Answer with the sentence alone.`;
  const accepts = (ours: Sentence, text: string) =>
    text !== ours.text &&
    differences(book, rules, ours.text, text).length === 0 &&
    findingsOf(at, document, { ...ours, text }, notes).length === 0;

  const chosen = document.sections.filter(({ id }) => REPHRASED.has(id)).flatMap(({ sentences }) => sentences);
  const queue = chosen.slice(0, limits.calls);
  const rewritten = await answers(queue, askModel(settings), instruction, limits);
  const accepted = new Map([...rewritten].filter(([ours, text]) => accepts(ours, text)));
  if (!accepted.size) return document;
  const said = (sentence: Sentence): Sentence => {
    const text = accepted.get(sentence);
    return text ? { ...sentence, text, rephrased: true } : sentence;
  };
  return {
    ...document,
    sections: document.sections.map((section) => ({ ...section, sentences: section.sentences.map(said) })),
    remark: (book.words.rephrased ?? '').replace('{n}', book.number(accepted.size)).replace('{model}', settings.model),
  };
}

/** What the model answers to each sentence, as far as it does in time. */
async function answers(
  queue: readonly Sentence[],
  ask: AskModel,
  instruction: string,
  { each, all, failures }: Limits,
): Promise<ReadonlyMap<Sentence, string>> {
  const found = new Map<Sentence, string>();
  const whole = AbortSignal.timeout(all);
  let next = 0;
  let failed = 0;
  async function work(): Promise<void> {
    for (let sentence = queue[next++]; sentence; sentence = queue[next++]) {
      if (whole.aborted || failed >= failures) return;
      try {
        found.set(sentence, await ask(instruction, sentence.text, AbortSignal.any([whole, AbortSignal.timeout(each)])));
        failed = 0;
      } catch {
        failed += 1;
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}
