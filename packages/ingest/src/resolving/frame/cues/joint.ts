import type { CountryCode, PlaceMention, Sentence } from '../../../model.ts';
import { wholeWords } from '../../../reading/whole-words.ts';
import type { Cue, CueRule } from '../cue.ts';
import type { Scene } from '../scene.ts';
import { settings } from './settings.ts';

const WEIGHT = 3;
/** Sentences of the story in which the event itself is told. */
const FIRST = 2;
/** "the women's unions of A and the Lao province of B", "talks between A and B": what joins two localities. */
const JOINED = wholeWords(/^[^.;:,()]{0,40}\b(?:and|with)\s[^.;:,()]{0,40}$/u);
/** What two localities do together when their people meet. */
const TOGETHER = wholeWords(
  /\b(?:(?:have |has )?(?:recently )?(?:signed|renewed|concluded|inked|reached|solidified|exchanged)\b|(?:talks?|meetings?|conference|session|dialogue|exchange|ceremony)\b[^.;]{0,160}\b(?:was|were) held|held (?:\p{L}+ ){0,3}(?:talks?|meetings?|conference|session|dialogue))/iu,
);

/**
 * Localities of two countries, joined as one subject, sign or confer: those are the guests in whose country the story
 * is not set, by its dateline or its "in X". Without a setting nobody is seen to travel.
 */
export const joint: CueRule = (scene) => {
  const home = homeOf(scene);
  const lead = [...new Set(scene.words.filter((w) => w.rank < FIRST).map((w) => w.sentence))];
  return lead.flatMap((sentence) => {
    const pair = sentence.kind === 'news' && !scene.past.has(sentence) ? pairIn(scene, sentence) : null;
    if (!home || !pair?.some(({ country }) => country === home)) return [];
    return pair.map((place) => cueOf(place, place.country === home ? 'host' : 'guest'));
  });
};

const cueOf = ({ country, start, end }: PlaceMention, role: Cue['role']): Cue => ({
  role,
  country,
  weight: WEIGHT,
  start,
  end,
  rule: 'frame.joint',
  person: null,
  place: null,
  contact: true,
});

/** The country of the dateline, else of the place that the lead is set in. */
function homeOf(scene: Scene): CountryCode | null {
  const { dateline } = scene.reading;
  const written = dateline && scene.places.find(({ start, end }) => start >= dateline.start && end <= dateline.end);
  return written?.country ?? settings(scene)[0]?.country ?? null;
}

function pairIn({ reading, placesIn }: Scene, sentence: Sentence): [PlaceMention, PlaceMention] | null {
  if (!TOGETHER.test(reading.body.slice(sentence.start, sentence.end))) return null;
  const places = (placesIn.get(sentence) ?? []).filter(({ isCountry }) => !isCountry);
  for (let i = 1; i < places.length; i++) {
    const [first, second] = [places[i - 1]!, places[i]!];
    const apart = first.country !== null && second.country !== null && first.country !== second.country;
    if (apart && JOINED.test(reading.body.slice(first.end, second.start))) return [first, second];
  }
  return null;
}
