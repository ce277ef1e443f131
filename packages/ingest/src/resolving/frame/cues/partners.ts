import type { PlaceMention, Sentence } from '../../../model.ts';
import { wholeWords } from '../../../reading/whole-words.ts';
import { isTold } from '../main-places.ts';
import { flatMapWords, isLead, type Scene, type Word } from '../scene.ts';
import { withoutContainers } from '../unique.ts';
import { placesAfter } from '../walk.ts';
import { GUEST_NOUNS, HOST_NOUNS, MEETING, OFFICIALS, RECEIVING } from '../words.ts';

/**
 * Localities of a country that deal with the other side as such: "the Party secretaries of A, B and C met …",
 * "concluded memoranda with A and B", "talks with B's leaders", "the leaders of A".
 */
export function partners(scene: Scene, country: string): PlaceMention[] {
  const known = partnersOf.get(scene) ?? new Map<string, PlaceMention[]>();
  partnersOf.set(scene, known);
  const found = known.get(country) ?? findPartners(scene, country);
  known.set(country, found);
  return found;
}

/** Verdict, hosts and guests ask for the same countries. */
const partnersOf = new WeakMap<Scene, Map<string, PlaceMention[]>>();

function findPartners(scene: Scene, country: string): PlaceMention[] {
  const dealing = dealings(scene, country);
  const hosting = new Set(flatMapWords(scene, HOST_NOUNS, (word) => (isLead(word) ? [word.sentence] : [])));
  return scene.words.flatMap((word, i) => {
    if (!mayDeal(scene, word, i)) return NONE;
    if (word.inOffice || scene.past.has(word.sentence) || !dealing.has(word.sentence)) return [];
    const next = scene.words[i + 1];
    if (!next || next.sentence !== word.sentence) return [];
    if (opensBody(scene, i) && !NOT_GOVERNING.test(word.body!.text)) {
      const { place } = word.body!;
      return place && !place.isCountry && place.country === country ? [place] : [];
    }
    const named =
      word.place &&
      word.place !== scene.words[i - 1]?.place &&
      hosting.has(word.sentence) &&
      isTold(scene, word.place, country);
    const list = [
      ...(named ? [word.place!] : []),
      ...officials(scene, word, next, i),
      ...(next.key === 'with' && isDeal(scene, i) ? placesAfter(scene, i + 1) : []),
    ];
    return withoutContainers(scene.reading.body, list).filter((place) => !place.isCountry && place.country === country);
  });
}

const NONE: readonly PlaceMention[] = [];

/** Places, bodies and officials deal, and so does who has something "with" somebody. */
function mayDeal({ words }: Scene, { place, body, key }: Word, i: number): boolean {
  const next = words[i + 1]?.key;
  return place !== null || body !== null || next === 'with' || (next === 'of' && OFFICIALS.has(key));
}

/** Sentences that tell of a meeting: of the lead, with guests or a word of meeting; later ones, with both. */
export function dealings(scene: Scene, country: string): Set<Sentence> {
  const { words } = scene;
  const met = new Set(flatMapWords(scene, MEETING_OR_DEALS, (word) => (word.inOffice ? [] : [word.sentence])));
  const guests = new Set(flatMapWords(scene, GUEST_NOUNS, (word) => [word.sentence]));
  const lead = new Set<Sentence>();
  for (const word of words) {
    if (word.person?.takesPart && word.person.country !== country) guests.add(word.sentence);
    if (isLead(word)) lead.add(word.sentence);
  }
  return new Set([...met, ...guests].filter((told) => lead.has(told) || (met.has(told) && guests.has(told))));
}

/** "the leaders of A and B", "A's leaders", "A provincial authorities", "A hosted". */
function officials(scene: Scene, word: Word, next: Word, i: number): PlaceMention[] {
  if (OFFICIALS.has(word.key) && next.key === 'of') return placesAfter(scene, i + 1);
  if (!word.place || word.place.isCountry || next.place === word.place) return [];
  // A dateline's dash: "NANNING - Party secretaries of …".
  if (/[^\s'’]/u.test(scene.reading.body.slice(word.end, next.start))) return [];
  if (RECEIVING.has(next.key)) return [word.place];
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

/** The first word of a body that is not a part of somebody's office. */
const opensBody = ({ words }: Scene, i: number): boolean =>
  words[i]!.body !== null && words[i - 1]?.body !== words[i]!.body && !words[i]!.inOffice;

/** Houses and firms that bear a locality's name without speaking for it. */
const NOT_GOVERNING = wholeWords(
  /\b(?:compan\p{L}+|corporation|group|universit\p{L}+|schools?|college|hospital|hotel|cent(?:er|re)s?|museum|park|newspaper|bank|airport|port|club|times|factory)\b/iu,
);

const DEALS = new Set('signed concluded memoranda memorandum agreement talks session conference meeting'.split(' '));

const MEETING_OR_DEALS: ReadonlySet<string> = new Set([...MEETING, ...DEALS]);

const GATHERINGS = /^(?:talks|session|conference|meeting)$/u;
const MATTER = /^(?:on|about|for|of|to)$/u;

/** A word of dealing stands close before; "a meeting on trade with X" is about X and not with it. */
function isDeal({ words }: Scene, i: number): boolean {
  let matter = false;
  for (let k = i; k >= Math.max(0, i - 6); k--) {
    const { key, sentence } = words[k]!;
    if (DEALS.has(key)) return sentence === words[i]!.sentence && !(matter && GATHERINGS.test(key));
    matter ||= MATTER.test(key);
  }
  return false;
}
