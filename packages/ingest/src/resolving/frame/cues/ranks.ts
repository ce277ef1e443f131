import { type CueRule, personCue } from '../cue.ts';
import { isDiplomat, isLocalOffice, isNational } from '../level.ts';

const WEIGHT = 0.4;

/** Without other hints, one who governs a locality is at home, and the minister of another state has come to see it. */
export const ranks: CueRule = ({ people, words, rankOf }) => {
  const [first] = words;
  const present = people.filter((p) => p.takesPart && p.country !== null && (rankOf.get(p) ?? LATE) < LATE);
  const locals = present.filter((p) => p.offices.some(isLocalOffice));
  const nationals = present.filter((p) => isNational(p) && !isDiplomat(p));
  const [local] = locals;
  const alone = local && nationals.length > 0 && locals.every((p) => p.country === local.country);
  if (!first || !alone || nationals.some((p) => p.country === local.country)) return [];
  return personCue('host', local, first, WEIGHT, 'frame.local-host').map((cue) => ({ ...cue, contact: false }));
};

/** Sentences in which the parties are introduced. */
const LATE = 2;
