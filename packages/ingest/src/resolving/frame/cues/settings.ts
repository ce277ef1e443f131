import type { PlaceMention } from '../../../model.ts';
import { wholeWords } from '../../../reading/whole-words.ts';
import { type Cue, type CueRule, personCue, placeCue } from '../cue.ts';
import { flatMapWords, isLead, type Scene, type Word } from '../scene.ts';
import { placeKey } from '../unique.ts';
import { ownsUnit, placesAfter } from '../walk.ts';
import { MEETING } from '../words.ts';

const IN = new Set(['in']);
const INVITATION = new Set(['invitation']);
const IN_PLACE = 2;
const DATELINE = 1.5;
const AT_HOME = 2.5;

/** Where it was written: the dateline. Somebody whose own town it is, is at home there. */
export const dateline: CueRule = ({ reading, words, places, people }) => {
  const { dateline: line } = reading;
  const place = line?.place ? places.find((p) => p.start >= line.start && p.end <= line.end) : undefined;
  const [first] = words;
  if (!place || !first) return [];
  const here = words.some((w) => w.key === 'here' && w.rank < 3);
  const cues = placeCue('host', place, first, here ? 2 * DATELINE : DATELINE, 'frame.dateline');
  const home = people.filter((p) => p.takesPart && p.locality && placeKey(p.locality) === placeKey(place));
  return [
    ...cues.map((cue) => ({ ...cue, place: null, contact: false })),
    ...home.slice(0, 1).flatMap((person) => personCue('host', person, first, AT_HOME, 'frame.at-home')),
  ];
};

/** "in PLACE" in a sentence of the lead that tells of a meeting or a day: who is at home there is the host. */
export const settings: CueRule = (scene) => {
  const telling = new Set(flatMapWords(scene, MEETING, (word) => [word.sentence]));
  for (const { person, sentence } of scene.words) if (person) telling.add(sentence);
  return flatMapWords(scene, IN, (word, i) => {
    const place = isSetting(scene, word, i) && telling.has(word.sentence) ? placesAfter(scene, i, 6)[0] : undefined;
    if (!place || (place.isDemonym && !ownsUnit(scene, i, place)) || isHalfOfPair(scene, place)) return [];
    const weight = word.rank < 2 ? IN_PLACE : IN_PLACE / 2;
    return placeCue('host', place, word, weight, 'frame.in-place').map((cue) => ({
      ...cue,
      place: null,
      contact: false,
    }));
  });
};

/** "in the China-Belarus park": a country that a dash ties to another is no place to be in. */
const isHalfOfPair = ({ reading }: Scene, { isCountry, end }: PlaceMention): boolean =>
  isCountry && /^[-–]\p{Lu}/u.test(reading.body.slice(end, end + 2));

const isSetting = (scene: Scene, word: Word, i: number): boolean =>
  isLead(word) &&
  !word.inOffice &&
  !scene.past.has(word.sentence) &&
  !THINGS.has(scene.words[i - 1]?.key ?? '') &&
  // "Gangwon in South Korea" tells where Gangwon lies.
  !(scene.words[i - 1]?.place && scene.words[i - 1]!.sentence === word.sentence);

/** What is done in a country by others is no setting: "businesses in X", "soldiers in X". */
const THINGS = new Set(
  'businesses enterprises firms companies investors investment soldiers students workers people community projects residents market markets remains cooperation development education authorities provinces cities localities universities schools leaders officials counterparts friends partners office centre center port ports areas life history interest situation experience products goods construction production embassy consulate ambassador consul'.split(
    ' ',
  ),
);

const UPON = new Set(['upon', 'on', 'the', 'by', 'following', 'accepting']);

/** "at the invitation of X", "upon invitation from X": X's side is the host. */
export const invitations: CueRule = (scene) =>
  flatMapWords(scene, INVITATION, (word, i) => {
    const of = scene.words[i + 1]?.key ?? '';
    const before = scene.words[i - 1]?.key ?? '';
    if (before === 'an' || !(of === 'of' || (of === 'from' && UPON.has(before)))) return [];
    const after = scene.words.slice(i + 1, i + 25).filter((w) => w.sentence === word.sentence);
    const host = after.find((w) => w.person?.country || w.place?.country);
    if (!host?.person) return host?.place ? placeCue('host', host.place, word, 3, 'frame.invited-by') : [];
    const place = host.person.locality;
    return personCue('host', host.person, word, 3, 'frame.invited-by').map((cue) => ({ ...cue, place }));
  });

const POSTED = wholeWords(/\b(?:ambassador|consul)\b.*\b(?:to|in) (?:the )?\p{L}/iu);

/** An ambassador or consul at the table is at his post: the country he is sent to is the host. */
export const ambassadors: CueRule = ({ people, places, words }) =>
  people.flatMap((person) => {
    const office = person.offices.find((o) => POSTED.test(o.text));
    if (!office || !person.takesPart) return [];
    const post = places.find((p) => p.start >= office.start && p.end <= office.end && p.country !== person.country);
    const cue = post && words[0] ? placeCue('host', post, words[0], DATELINE, 'frame.ambassador-to') : [];
    return cue.map((c: Cue) => ({ ...c, place: null, contact: false }));
  });
