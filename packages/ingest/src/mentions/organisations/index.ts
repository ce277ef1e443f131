import type { OrganisationMention, PlaceMention, Reading } from '../../model.ts';
import { mark } from '../marked.ts';
import { KNOWN_BODIES } from './bodies.ts';
import { readBody } from './grammar.ts';

/**
 * Finds committees, congresses, councils, ministries, departments, unions, universities and companies, each with the
 * locality named in it and the country that its name or its place gives.
 */
export function findOrganisations(reading: Reading, places: readonly PlaceMention[]): OrganisationMention[] {
  const marked = mark(reading, places);
  const { tokens, body } = marked;
  const found: OrganisationMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const end = tokens[index]!.kind === 'mark' ? null : readBody(marked, index);
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

const BODIES_BY_LENGTH = [...KNOWN_BODIES].sort((a, b) => b.name.length - a.name.length);

/** The country whose body this is, by the longest known name in the text; null where no name tells it. */
export function countryOfBody(text: string): string | null {
  const folded = ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `;
  return (
    BODIES_BY_LENGTH.find(({ name }) => folded.includes(` ${name} `) || folded.includes(` ${name}'s `))?.country ?? null
  );
}
