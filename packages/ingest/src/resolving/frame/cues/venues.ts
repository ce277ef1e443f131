import { type CueRule, placeCue } from '../cue.ts';
import { flatMapWords, isLead, type Scene } from '../scene.ts';

const AT = new Set(['at', 'in']);
const WEIGHT = 2.5;
/** Words from the preposition to the house. */
const REACH = 8;
/** Houses in which a locality's leaders receive: who is met there is met at home. */
const HOUSES = new Set('hall headquarters office offices palace building residence seat secretariat'.split(' '));

/** "at the X Provincial Hall", "at X City Hall", "at the headquarters of the X council": X's leaders are at home. */
export const venues: CueRule = (scene) =>
  flatMapWords(scene, AT, (word, i) => {
    if (word.inOffice || !isLead(word) || scene.past.has(word.sentence)) return [];
    const owner = ownerOf(scene, i);
    return owner
      ? placeCue('host', owner, word, WEIGHT, 'frame.at-house').map((cue) => ({ ...cue, place: null, contact: false }))
      : [];
  });

function ownerOf({ words, reading }: Scene, i: number) {
  let house = false;
  let owner = null;
  for (let k = i + 1; k < Math.min(words.length, i + REACH); k++) {
    const word = words[k]!;
    if (word.sentence !== words[i]!.sentence || /[,;:()]/u.test(reading.body.slice(words[k - 1]!.end, word.start)))
      break;
    if (word.person || word.inOffice) break;
    if (HOUSES.has(word.key)) house = true;
    owner ??= word.place ?? null;
  }
  return house ? owner : null;
}
