import type { OrganisationMention, PlaceMention, Reading } from '../../model.ts';
import { memo } from '../../reading/memo.ts';
import { mark } from '../marked.ts';
import { KNOWN_BODIES, type KnownBody } from './bodies.ts';
import { mayOpenBody, readBody } from './grammar.ts';

/**
 * Finds committees, congresses, councils, ministries, departments, unions, universities and companies, each with the
 * locality named in it and the country that its name or its place gives.
 */
export function findOrganisations(reading: Reading, places: readonly PlaceMention[]): OrganisationMention[] {
  const marked = mark(reading, places);
  const { tokens, body } = marked;
  const found: OrganisationMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const end = mayOpenBody(marked, index) ? readBody(marked, index) : null;
    if (end === null) {
      index++;
      continue;
    }
    const start = tokens[index]!.start;
    const inside = marked.placeAt.slice(index, end).filter((place) => place !== null);
    const text = body.slice(start, tokens[end - 1]!.end);
    found.push({
      start,
      end: tokens[end - 1]!.end,
      rule: 'organisation/name',
      text,
      place: inside.find((place) => !place.isCountry) ?? null,
      country: inside.find((place) => place.country)?.country ?? countryOfBody(text),
    });
    index = end;
  }
  return found;
}

/** Names of one country's bodies before those that several countries have; the longest of each first. */
const BODIES_BY_LENGTH = [...KNOWN_BODIES].sort(
  (a, b) => Number(a.shared) - Number(b.shared) || b.name.length - a.name.length,
);

/** First word of a body's name, without "'s" → the places of such names in the list, the longest first. */
const RANKS_BY_WORD = Map.groupBy(BODIES_BY_LENGTH.keys(), (rank) =>
  BODIES_BY_LENGTH[rank]!.name.split(' ')[0]!.replace(/'s$/, ''),
);

const knownBody = memo((text): KnownBody | null => {
  const folded = ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `;
  let best: number = BODIES_BY_LENGTH.length;
  for (let at = 0; at >= 0 && at < folded.length - 1; at = folded.indexOf(' ', at + 1)) {
    const first = folded.slice(at + 1, folded.indexOf(' ', at + 1));
    for (const rank of RANKS_BY_WORD.get(first.replace(/'s$/, '')) ?? []) {
      const { name } = BODIES_BY_LENGTH[rank]!;
      const end = at + 1 + name.length;
      const stands = folded.startsWith(name, at + 1) && (folded[end] === ' ' || folded.startsWith("'s ", end));
      if (stands && rank < best) best = rank;
    }
  }
  return BODIES_BY_LENGTH[best] ?? null;
});

/** The country whose body this is, by the longest known name in the text; null where no name tells it. */
export const countryOfBody = (text: string): string | null => knownBody(text)?.country ?? null;

/** True when only a name that bodies of several countries have tells the body's country. */
export const isSharedName = (text: string): boolean => knownBody(text)?.shared === true;
