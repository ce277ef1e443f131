import { BRIEFING_KINDS, BRIEFING_LANGUAGES } from '@communique/briefing';
import type { BriefingInput } from '../../schema/briefing/inputs.ts';
import { InvalidInput } from '../../schema/error/failure.ts';
import { parseDay } from '../../schema/scalars.ts';

/** Parts of the filter by the parameters that give them; the items of a list stand between commas, or the parameter is repeated. */
const LISTS = { locality: 'localities', country: 'countries', theme: 'themes', act: 'acts' } as const;
const SINGLE = ['kind', 'language', 'person', 'visit', 'from', 'to'] as const;
const NAMES: readonly string[] = [...Object.keys(LISTS), ...SINGLE];

/**
 * What the parameters of an address ask for: those of the command `communique briefing`, by code or id.
 * @throws InvalidInput naming the parameter that is unknown, given twice, or holds what cannot be meant.
 */
export function requestFrom(parameters: URLSearchParams): BriefingInput {
  for (const name of parameters.keys())
    if (!NAMES.includes(name))
      throw new InvalidInput(name, `No parameter is named "${name}"; there are ${NAMES.join(', ')}.`);
  const one = (name: (typeof SINGLE)[number]): string | null => {
    const [value, ...others] = parameters.getAll(name);
    if (others.length) throw new InvalidInput(name, `Give ${name} once.`);
    return value || null;
  };
  const day = (name: 'from' | 'to') => dayFrom(name, one(name));
  const all = (name: keyof typeof LISTS) => parameters.getAll(name).flatMap((list) => list.split(',').filter(Boolean));
  return {
    kind: choice('kind', one('kind'), BRIEFING_KINDS),
    language: choice('language', one('language') ?? 'en', BRIEFING_LANGUAGES),
    filter: {
      localities: all('locality'),
      countries: all('country'),
      themes: all('theme'),
      acts: all('act'),
      person: one('person'),
      visit: one('visit'),
      from: day('from'),
      to: day('to'),
    },
  };
}

/** The parameter that gave a part of the filter: `request.filter.localities` came from `locality`. */
export function parameterOf(field: string): string {
  const part = field.replace(/^request\.filter\./u, '');
  return Object.entries(LISTS).find(([, list]) => list === part)?.[0] ?? part;
}

function choice<Item extends string>(name: string, text: string | null, items: readonly Item[]): Item {
  const found = items.find((item) => item === text);
  if (!found) throw new InvalidInput(name, `Give ${name} as one of ${items.join(', ')}.`);
  return found;
}

function dayFrom(name: string, text: string | null): Date | null {
  if (text === null) return null;
  try {
    return parseDay(text);
  } catch (error) {
    throw new InvalidInput(name, error instanceof Error ? error.message : String(error));
  }
}
