import type { PlaceMention, Sentence } from '../../../model.ts';
import { isLead, type Scene, type Word } from '../scene.ts';
import { withoutContainers } from '../unique.ts';
import { placesAfter } from '../walk.ts';
import { GUEST_NOUNS, MEETING, OFFICIALS } from '../words.ts';

/**
 * Localities of a country that deal with the other side as such: "the Party secretaries of A, B and C met …",
 * "concluded memoranda with A and B", "talks with B's leaders", "the leaders of A".
 */
export function partners(scene: Scene, country: string): PlaceMention[] {
  const dealing = dealings(scene, country);
  return scene.words.flatMap((word, i) => {
    if (word.inOffice || scene.past.has(word.sentence) || !dealing.has(word.sentence)) return [];
    const next = scene.words[i + 1];
    if (!next || next.sentence !== word.sentence) return [];
    const list = [
      ...officials(scene, word, next, i),
      ...(next.key === 'with' && isDeal(scene, i) ? placesAfter(scene, i + 1) : []),
    ];
    return withoutContainers(scene.reading.body, list).filter((place) => !place.isCountry && place.country === country);
  });
}

/** Sentences that tell of a meeting: those of the lead, and later ones in which the guests are named. */
function dealings(scene: Scene, country: string): Set<Sentence> {
  const met = new Set<Sentence>();
  const guests = new Set<Sentence>();
  for (const word of scene.words) {
    if ((MEETING.has(word.key) || DEALS.has(word.key)) && !word.inOffice) met.add(word.sentence);
    const visitor = GUEST_NOUNS.has(word.key) || (word.person?.takesPart && word.person.country !== country);
    if (visitor || isLead(word)) guests.add(word.sentence);
  }
  return new Set([...met].filter((sentence) => guests.has(sentence)));
}

/** "the leaders of A and B", "A's leaders", "A provincial authorities". */
function officials(scene: Scene, word: Word, next: Word, i: number): PlaceMention[] {
  if (OFFICIALS.has(word.key) && next.key === 'of') return placesAfter(scene, i + 1);
  if (!word.place || word.place.isCountry || next.place === word.place) return [];
  for (let k = i + 1; k < Math.min(scene.words.length, i + 5); k++) {
    const other = scene.words[k]!;
    if (other.sentence !== word.sentence || other.inOffice || other.place) return [];
    if (OFFICIALS.has(other.key)) return [word.place];
    if (
      !/^(?:s|provincial|municipal|city|province|local|party|and|state|regional|senior|top|key|county|district)$/u.test(
        other.key,
      )
    )
      return [];
  }
  return [];
}

const DEALS = new Set('signed concluded memoranda memorandum agreement talks session conference meeting'.split(' '));

/** A word of dealing stands close before. */
function isDeal({ words }: Scene, i: number): boolean {
  for (let k = i; k >= Math.max(0, i - 6); k--)
    if (DEALS.has(words[k]!.key)) return words[k]!.sentence === words[i]!.sentence;
  return false;
}
