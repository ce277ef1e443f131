import { type Cue, type CueRule, placeCue } from '../cue.ts';
import { isLead, type Scene } from '../scene.ts';
import { anyBefore, personBefore, placesAfter } from '../walk.ts';
import { GOAL, LEAVING, MOVEMENT, NOT_THIS_VISIT } from '../words.ts';

const STRONG = 4;

/** Where somebody goes: "paid a visit to X", "arrived in X and Y", "touring X", "before leaving X". */
export const movement: CueRule = (scene) => {
  const cues: Cue[] = [];
  scene.words.forEach((word, i) => {
    const form = MOVEMENT[word.key];
    if ((!form && !LEAVING.has(word.key)) || word.inOffice || word.place || scene.past.has(word.sentence)) return;
    if (anyBefore(scene, i, 14, NOT_THIS_VISIT) && !isLead(word)) return;
    const places = goalOf(scene, i, form ?? 'direct');
    const traveller = personBefore(scene, i);
    for (const place of places) {
      if (place.isDemonym || (traveller?.country && traveller.country === place.country)) continue;
      cues.push(...placeCue('host', place, word, STRONG, 'frame.movement'));
    }
    const goal = places[0]?.country;
    if (goal && traveller?.country && traveller.takesPart && traveller.country !== goal) {
      cues.push({
        role: 'guest',
        country: traveller.country,
        weight: isLead(word) ? 2 : 1,
        start: word.start,
        end: word.end,
        rule: 'frame.traveller',
        person: traveller,
        place: null,
        contact: true,
      });
    }
  });
  return cues;
};

/** A "to" verb needs its preposition within a few words; "visit" as a noun takes one, as a verb none. */
function goalOf(scene: Scene, index: number, form: 'direct' | 'to') {
  const { words } = scene;
  if (form === 'direct') return placesAfter(scene, index);
  for (let i = index + 1; i < Math.min(words.length, index + 4); i++) {
    if (words[i]!.sentence !== words[index]!.sentence || words[i]!.place) return [];
    if (GOAL.has(words[i]!.key)) return placesAfter(scene, i);
  }
  return [];
}
