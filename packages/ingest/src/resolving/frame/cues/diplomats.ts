import { type CueRule, placeCue } from '../cue.ts';
import { isDiplomat } from '../level.ts';
import { flatMapWords, isLead, type Scene } from '../scene.ts';
import { placeBefore, placesAfter } from '../walk.ts';

const DIPLOMATS = new Set(['ambassador', 'consul']);
const WEIGHT = 3;
/** "Consul General of the Socialist Republic of X": words from the office to its country. */
const REACH = 6;

/**
 * A resident ambassador or consul who deals with people of another country comes to see them, named or not. Beside
 * other people of his own state he only accompanies.
 */
export const diplomats: CueRule = (scene) =>
  flatMapWords(scene, DIPLOMATS, (word, i) => {
    if (!isLead(word) || scene.past.has(word.sentence) || word.sentence.kind !== 'news') return [];
    const home = placeBefore(scene, i, 3) ?? countryOfOffice(scene, i);
    if (!home?.isCountry || !home.country || !isAlone(scene, home.country)) return [];
    return placeCue('guest', home, word, WEIGHT, 'frame.diplomat');
  });

function countryOfOffice(scene: Scene, i: number) {
  const { words } = scene;
  const of = words.slice(i + 1, i + 3).findIndex((w) => w.key === 'of');
  return of < 0 ? null : (placesAfter(scene, i + 1 + of, REACH)[0] ?? null);
}

/** Somebody of another country takes part, and nobody of the diplomat's own but diplomats. */
function isAlone({ people }: Scene, country: string): boolean {
  const present = people.filter((p) => p.takesPart && p.country !== null);
  const own = present.filter((p) => p.country === country);
  return own.every(isDiplomat) && present.length > own.length;
}
