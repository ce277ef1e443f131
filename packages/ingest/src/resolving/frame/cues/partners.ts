import type { PlaceMention } from '../../../model.ts';
import { isLead, type Scene } from '../scene.ts';
import { placesAfter } from '../walk.ts';

/** Nouns of those who sit at the table for their localities. */
const OFFICIALS = new Set(
  'leaders secretaries chairmen governors mayors officials representatives chiefs districts provinces localities authorities'.split(
    ' ',
  ),
);
const DEALS = new Set('signed concluded memoranda memorandum agreement talks session conference meeting'.split(' '));

/**
 * Localities of a country that deal with the other side as such: "the Party secretaries of A, B and C met …",
 * "concluded memoranda with A and B", "a conference with the leaders of A".
 */
export function partners(scene: Scene, country: string): PlaceMention[] {
  return scene.words.flatMap((word, i) => {
    if (word.inOffice || scene.past.has(word.sentence) || !isLead(word)) return [];
    const next = scene.words[i + 1];
    if (!next || next.sentence !== word.sentence) return [];
    const list =
      (OFFICIALS.has(word.key) && next.key === 'of') || (next.key === 'with' && near(scene, i))
        ? placesAfter(scene, i + 1)
        : [];
    return list.filter((place) => !place.isCountry && place.country === country);
  });
}

/** A word of dealing stands close before. */
function near({ words }: Scene, i: number): boolean {
  for (let k = i; k >= Math.max(0, i - 6); k--)
    if (DEALS.has(words[k]!.key)) return words[k]!.sentence === words[i]!.sentence;
  return false;
}
