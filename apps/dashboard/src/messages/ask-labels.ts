import { LABELS, type LabelsAnswer } from '../queries/labels.ts';
import type { Outcome } from '../queries/query.ts';
import { type Labels, labelsOf } from './labels.ts';
import type { Language } from './languages.ts';
import { readLanguage } from './read.ts';

/** How long names are kept before they are asked for again: new localities come in with reports. */
const KEPT_MS = 5 * 60_000;

/** Pages of localities that are asked for at most: more than any of the countries has units with visits. */
const PAGES = 50;

const kept = new Map<Language, { until: number; labels: Promise<Labels> }>();

/** Asks the API for names. */
export type Ask = (query: typeof LABELS, variables: { after: string | null }) => Promise<Outcome<LabelsAnswer>>;

/** Names in the language of this request; none for English, in which the API answers, nor while it does not answer. */
export async function readLabels(ask: Ask): Promise<Labels> {
  const language = await readLanguage();
  if (language === 'en') return new Map();
  const held = kept.get(language);
  if (held && held.until > Date.now()) return held.labels;
  const labels = askAll(ask).then((outcome): Labels => {
    if (outcome.ok) return labelsOf(outcome.data, language);
    kept.delete(language);
    return new Map();
  });
  kept.set(language, { until: Date.now() + KEPT_MS, labels });
  return labels;
}

/** All names, however many pages of localities there are. @returns the first failure, since half the names are none. */
export async function askAll(ask: Ask): Promise<Outcome<LabelsAnswer>> {
  const first = await ask(LABELS, { after: null });
  if (!first.ok) return first;
  const nodes = [...first.data.localities.nodes];
  let { pageInfo } = first.data.localities;
  for (let page = 1; pageInfo.hasNextPage && page < PAGES; page += 1) {
    const next = await ask(LABELS, { after: pageInfo.endCursor });
    if (!next.ok) return next;
    nodes.push(...next.data.localities.nodes);
    pageInfo = next.data.localities.pageInfo;
  }
  return { ok: true, data: { ...first.data, localities: { pageInfo, nodes } } };
}
