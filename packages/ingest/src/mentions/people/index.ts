import type { OrganisationMention, PersonMention, PlaceMention, Reading } from '../../model.ts';
import { mark, tokenAt } from '../marked.ts';
import { firstFrom } from '../spans.ts';
import { attach } from './attaching/attach.ts';
import { findNames } from './names/find.ts';
import { findLaterMentions } from './names/later.ts';
import { dropUnsupported } from './names/possible.ts';
import { findOffices } from './offices/find.ts';

/** Finds people with the offices that stand before or after their names. */
export function findPeople(
  reading: Reading,
  places: readonly PlaceMention[],
  organisations: readonly OrganisationMention[],
): PersonMention[] {
  const marked = mark(reading, places);
  const offices = findOffices(marked, organisations);
  const headlines = reading.sentences.filter(({ kind }) => kind === 'headline');
  const names = findNames(marked, offices, headlines);
  const taken = new Uint8Array(marked.tokens.length);
  for (const span of [...offices, ...names]) taken.fill(1, span.first, span.last);
  for (const body of organisations) taken.fill(1, tokenAt(marked.tokens, body.start), tokenAt(marked.tokens, body.end));
  const later = findLaterMentions(marked, names, taken);
  return dropUnsupported(attach(marked, [...names, ...later], offices, organisations, sentenceStarts(reading)));
}

/** Where the sentence of an offset begins. */
function sentenceStarts(reading: Reading): (offset: number) => number {
  const { sentences } = reading;
  return (offset) => sentences[firstFrom(sentences, offset + 1) - 1]?.start ?? 0;
}
