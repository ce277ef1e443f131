import { besides, type View as Parameters } from '../filters/address.ts';
import { checkFilters } from '../filters/check.ts';
import { type Filters, readFilters } from '../filters/filters.ts';
import type { Problem, SearchParams } from '../filters/parameters.ts';
import type { Vocabulary } from '../filters/vocabulary.ts';
import { keyOf } from '../format/ids.ts';
import type { Messages } from '../messages/messages.ts';
import { readMessages } from '../messages/read.ts';
import { FRAME, type FrameAnswer } from '../queries/frame.ts';
import { ask, type Outcome } from '../queries/request.ts';
import { namedBy } from '../queries/variables.ts';

export type Dataset = FrameAnswer['dataset'];

/** What every page knows: where it is, what is asked for, and the state of the data. */
export interface View {
  path: string;
  filters: Filters;
  /** What the address names besides filters: where in the page one stands. */
  besides: Parameters;
  problems: readonly Problem[];
  vocabulary: Vocabulary;
  dataset: Dataset;
  /** The texts of the reader's language. */
  text: Messages;
}

/** Reads an address and fetches what every page needs. */
export async function loadView(path: string, params: SearchParams): Promise<Outcome<View>> {
  const read = readFilters(params);
  const [outcome, text] = await Promise.all([ask(FRAME, { named: namedBy(read.filters) }), readMessages()]);
  if (!outcome.ok) return outcome;
  const vocabulary = vocabularyOf(outcome.data);
  const checked = checkFilters(read, vocabulary, text.filters);
  return {
    ok: true,
    data: { path, ...checked, besides: besides(params), vocabulary, dataset: outcome.data.dataset, text },
  };
}

/** The words that filters choose from. Localities that only the address names are known as well. */
export function vocabularyOf(answer: FrameAnswer): Vocabulary {
  const localities = [
    ...answer.localities.nodes,
    ...answer.named.flatMap((node) => (node?.__typename === 'Locality' ? [node] : [])),
  ].map(({ code, name, country }) => ({ code, name, country: country?.code ?? null }));
  return {
    groups: answer.themeGroups,
    acts: answer.acts,
    countries: answer.countries,
    localities: [...new Map(localities.map((locality) => [locality.code, locality])).values()],
    people: answer.named.flatMap((node) =>
      node?.__typename === 'Person' ? [{ key: keyOf(node.id), name: node.name }] : [],
    ),
  };
}

/** One value of a parameter that is no filter. */
export function single(params: SearchParams, name: string): string | null {
  const given = params[name];
  return (typeof given === 'string' ? given : given?.[0]) || null;
}
