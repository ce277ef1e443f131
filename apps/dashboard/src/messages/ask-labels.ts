import { LABELS, type LabelsAnswer } from '../queries/labels.ts';
import type { Outcome } from '../queries/query.ts';
import { type Labels, labelsOf } from './labels.ts';
import type { Language } from './languages.ts';
import { readLanguage } from './read.ts';

/** How long names are kept before they are asked for again: new localities come in with reports. */
const KEPT_MS = 5 * 60_000;

const kept = new Map<Language, { until: number; labels: Promise<Labels> }>();

/** Names in the language of this request; none for English, in which the API answers, nor while it does not answer. */
export async function readLabels(
  ask: (query: typeof LABELS, variables: Record<string, never>) => Promise<Outcome<LabelsAnswer>>,
): Promise<Labels> {
  const language = await readLanguage();
  if (language === 'en') return new Map();
  const held = kept.get(language);
  if (held && held.until > Date.now()) return held.labels;
  const labels = ask(LABELS, {}).then((outcome): Labels => {
    if (outcome.ok) return labelsOf(outcome.data, language);
    kept.delete(language);
    return new Map();
  });
  kept.set(language, { until: Date.now() + KEPT_MS, labels });
  return labels;
}
