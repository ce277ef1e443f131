import { type Cue, type CueRule, personCue, placeCue } from '../cue.ts';
import { isLead, type Scene } from '../scene.ts';
import { placesAfter } from '../walk.ts';

const IN_PLACE = 2;
const DATELINE = 1.5;

/** Where it happened: the dateline, and "in PLACE" in the lead. Who is at home there is the host. */
export const settings: CueRule = (scene) => [...dateline(scene), ...inPlaces(scene)];

function dateline({ reading, words, places }: Scene): Cue[] {
  const { dateline: line } = reading;
  if (!line?.place) return [];
  const place = places.find((p) => p.start >= line.start && p.end <= line.end);
  if (!place) return [];
  const here = words.some((w) => w.key === 'here' && w.rank < 3);
  const [cue] = placeCue('host', place, words[0]!, here ? 2 * DATELINE : DATELINE, 'frame.dateline');
  return cue ? [{ ...cue, place: null, contact: false }] : [];
}

function inPlaces(scene: Scene): Cue[] {
  return scene.words.flatMap((word, i) => {
    if (word.key !== 'in' || !isLead(word) || word.inOffice || scene.past.has(word.sentence)) return [];
    const [place] = placesAfter(scene, i, 6);
    if (!place || place.isDemonym) return [];
    const weight = word.rank < 2 ? IN_PLACE : IN_PLACE / 2;
    return placeCue('host', place, word, weight, 'frame.in-place').map((cue) => ({
      ...cue,
      place: null,
      contact: false,
    }));
  });
}

/** "at the invitation of X": X's side is the host. */
export const invitations: CueRule = (scene) =>
  scene.words.flatMap((word, i) => {
    if (word.key !== 'invitation' || scene.words[i + 1]?.key !== 'of' || scene.words[i - 1]?.key === 'an') return [];
    const after = scene.words.slice(i + 1, i + 25).filter((w) => w.sentence === word.sentence);
    const host = after.find((w) => w.person?.country || w.place?.country);
    if (host?.place?.country)
      return placeCue('host', host.place, word, 3, 'frame.invited-by').map((c) => ({ ...c, place: null }));
    return host?.person ? personCue('host', host.person, word, 3, 'frame.invited-by') : [];
  });

const TO_COUNTRY = /\bambassador\b.*\bto (?:the )?\p{Lu}/iu;

/** An ambassador at the table is at his post: the country he is sent to is the host. */
export const ambassadors: CueRule = ({ people, places, words }) =>
  people.flatMap((person) => {
    const office = person.offices.find((o) => TO_COUNTRY.test(o.text));
    if (!office || !person.takesPart) return [];
    const post = places.find((p) => p.start >= office.start && p.end <= office.end && p.country !== person.country);
    const cue = post && words[0] ? placeCue('host', post, words[0], 1.5, 'frame.ambassador-to') : [];
    return cue.map((c) => ({ ...c, place: null, contact: false }));
  });
