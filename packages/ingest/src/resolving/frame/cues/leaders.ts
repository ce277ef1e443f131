import type { Person } from '../../../model.ts';
import { type Cue, type CueRule, isDoubtful, weigh } from '../cue.ts';
import { flatMapWords, type Scene, type Word } from '../scene.ts';
import { anyBefore, personAfter, personBefore } from '../walk.ts';
import { BE, FUTURE, GUEST_NOUNS } from '../words.ts';
import { delegations, tellsBothSides } from './delegations.ts';

const LEADING = new Set('led headed leads leading heading head lead'.split(' '));
const TITLES = new Set(['leader', 'head', 'chief']);
const LEADERS = new Set([...LEADING, ...TITLES]);
const COMPANY = new Set(['delegation', 'entourage', 'mission', 'guests', 'visitors']);
/** Groups that are led: "a group of officials, led by NAME". */
const LED = new Set([...COMPANY, 'group', 'team', 'contingent', 'representatives', 'officials']);
const STRONG = 4;
/** The delegation stands at most so many words before its leader's verb, and so many after. */
const BACK = 40;
const AHEAD = 12;

/**
 * "a delegation … led by NAME", "headed by its secretary NAME", "NAME leads a delegation", "the delegation's leader,
 * NAME": the guests' leader. His side is the one that the delegation is from, where the sentence tells it.
 */
export const leaders: CueRule = (scene) => {
  const origins = delegations(scene).filter((cue) => cue.rule.startsWith('frame.delegation-'));
  const countries = new Set(origins.filter((cue) => cue.rule === 'frame.delegation-from').map((cue) => cue.country));
  const soleOrigin = countries.size === 1 ? [...countries][0]! : null;
  return flatMapWords(scene, LEADERS, (word, i) => {
    if (word.inOffice || scene.past.has(word.sentence) || scene.words[i - 1]?.key === 'had') return [];
    // Behind the lead, "he would lead a delegation" is another journey.
    if (word.key === 'lead' && word.rank > 0 && anyBefore(scene, i, 3, FUTURE)) return [];
    const person = leaderAt(scene, i);
    if (!person?.takesPart) return [];
    const { start, end, sentence } = word;
    const from = origins.find((cue) => cue.start >= sentence.start && cue.end <= sentence.end);
    const country = from?.country ?? (isUntold(person) ? soleOrigin : null) ?? person.country;
    return [
      {
        role: 'guest',
        country,
        weight: tellsBothSides(scene, i) ? 0 : weigh(word, STRONG),
        start,
        end,
        rule: 'frame.led-by',
        person,
        place: null,
        contact: true,
      } satisfies Cue,
    ];
  });
};

/** Nothing but a name's form tells the country: the delegation's own origin knows better. */
const isUntold = (person: Person): boolean => isDoubtful(person) || person.countryEvidence.rule === 'country/name-form';

function leaderAt(scene: Scene, i: number): Person | null {
  const { words } = scene;
  const word = words[i]!;
  // "At the head of a trade mission, NAME …".
  const opens = word.key === 'head' && words[i - 2]?.key === 'at' && words[i - 2]!.capital;
  if (opens && words.slice(i + 1, i + 8).some((w) => isCompany(w, word))) return personAfter(scene, i);
  if (LEADING.has(word.key) && isOfDelegation(scene, i)) {
    const passive = words[i + 1]?.key === 'by' || (word.key === 'head' && BE.has(words[i + 1]?.key ?? ''));
    return passive ? namedLeader(scene, i) : personBefore(scene, i);
  }
  // "Leading the Cambodians was NAME."
  const group = word.key === 'leading' && words[i + 1]?.key === 'the' ? words[i + 2] : undefined;
  const visitors = group?.place?.isDemonym === true || GUEST_NOUNS.has(group?.key ?? '') || LED.has(group?.key ?? '');
  if (visitors && BE.has(words[i + 3]?.key ?? '')) return personAfter(scene, i);
  // "The nine …. At their head was NAME."
  const ahead = word.key === 'head' && /^(?:their|its)$/u.test(words[i - 1]?.key ?? '') && words[i - 2]?.key === 'at';
  if (ahead) return personAfter(scene, i);
  const titled = TITLES.has(word.key) && words.slice(Math.max(0, i - 3), i + 5).some((w) => isCompany(w, word));
  return titled ? nearest(scene, i) : null;
}

const MET = new Set('met meets visited held called paid arrived came received'.split(' '));

/** The one named behind "by"; nobody where another verb comes first ("headed by a Party member met X"). */
function namedLeader(scene: Scene, i: number): Person | null {
  const { words } = scene;
  for (let k = i + 1; k < words.length && words[k]!.sentence === words[i]!.sentence && !words[k]!.person; k++) {
    if (MET.has(words[k]!.key) && !words[k]!.inOffice) return null;
  }
  return personAfter(scene, i);
}

const isCompany = (word: Word, near: Word): boolean =>
  word.sentence === near.sentence && COMPANY.has(word.key) && !word.inOffice;

/** Companies and parties have leaders too: a delegation must stand in the sentence, or in the one before it. */
function isOfDelegation({ words }: Scene, i: number): boolean {
  for (let k = Math.max(0, i - BACK); k < Math.min(words.length, i + AHEAD); k++) {
    const same = words[k]!.sentence === words[i]!.sentence;
    const before = k < i && words[k]!.sentence.index === words[i]!.sentence.index - 1;
    const led = same && k < i && words[i + 1]?.key === 'by' ? LED : COMPANY;
    if ((same || before) && led.has(words[k]!.key) && !words[k]!.inOffice) return true;
  }
  return false;
}

/** The person named within a few words of a title, before or after it. */
function nearest({ words }: Scene, i: number): Person | null {
  for (let step = 1; step <= 6; step++) {
    for (const word of [words[i + step], words[i - step]]) {
      if (word?.person && word.sentence === words[i]!.sentence) return word.person;
    }
  }
  return null;
}
