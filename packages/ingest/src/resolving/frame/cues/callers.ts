import { type CueRule, personCue } from '../cue.ts';
import { flatMapWords, type Scene } from '../scene.ts';
import { personBefore } from '../walk.ts';

const WEIGHT = 3;
const CALLS = new Set('call calls called calling visit visits'.split(' '));
const VISITS = new Set(['visit', 'visits']);
const ON = new Set(['on', 'upon']);
const TO = new Set(['to']);
const HIM = new Set(['him', 'her', 'them']);
/** Words of an office between "on" and the name of who is called on. */
const REACH = 25;
const URGING = new Set(['to', 'for', 'that']);

/**
 * "A called on B", "A, who called on him", "paid a courtesy call on B": A comes. Not "called on B to invest",
 * nor "called on the visiting B", who is seen in his hotel.
 */
export const callers: CueRule = (scene) =>
  flatMapWords(scene, CALLS, (word, i) => {
    const { words } = scene;
    if (word.inOffice || scene.past.has(word.sentence)) return [];
    if (VISITS.has(word.key) && !isCourtesy(scene, i)) return [];
    const prepositions = VISITS.has(word.key) ? TO : ON;
    const on = prepositions.has(words[i + 1]?.key ?? '') ? i + 1 : -1;
    if (on < 0 || words[on]!.sentence !== word.sentence) return [];
    const caller = personBefore(scene, i);
    if (!caller?.takesPart) return [];
    if (HIM.has(words[on + 1]?.key ?? ''))
      return URGING.has(words[on + 2]?.key ?? '') ? [] : personCue('guest', caller, word, WEIGHT, 'frame.caller');
    const host = calledOn(scene, on);
    if (!host || host === caller || words[on + 1]?.key === 'visiting' || words[on + 2]?.key === 'visiting') return [];
    return [
      ...personCue('guest', caller, word, WEIGHT, 'frame.caller'),
      ...personCue('host', host, word, WEIGHT, 'frame.called-on'),
    ];
  });

/** "paid a courtesy visit to NAME", "a working visit to NAME" are calls; a visit to a place is told by its goal. */
const isCourtesy = ({ words }: Scene, i: number): boolean =>
  /^(?:courtesy|farewell|working)$/u.test(words[i - 1]?.key ?? '');

/** The person right behind "on" and his offices; none where the clause goes on "… to do". */
function calledOn({ words }: Scene, on: number) {
  for (let k = on + 1; k < Math.min(words.length, on + REACH) && words[k]!.sentence === words[on]!.sentence; k++) {
    const { person, inOffice, place, key, body } = words[k]!;
    if (person) {
      const next = words.slice(k).find((w) => w.person !== person);
      return next?.key === 'to' || !person.takesPart ? null : person;
    }
    if (!inOffice && !place && !body && URGING.has(key)) return null;
  }
  return null;
}
