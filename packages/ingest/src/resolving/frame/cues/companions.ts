import { type Cue, type CueRule, personCue, weigh } from '../cue.ts';
import { flatMapWords, type Scene, type Word } from '../scene.ts';
import { actorAfter, actorBefore, personBefore } from '../walk.ts';

const OWN = 4;
const MET = 3;

/** Those who travel together, told as somebody's own. */
const COMPANY = new Set('delegation entourage party suite retinue'.split(' '));
const POSSESSIVE = new Set('his her their'.split(' '));
const BEFORE_OWN = new Set('and with by alongside along'.split(' '));

/**
 * "NAME and his delegation", "NAME with her entourage", "NAME was accompanied by a high-level delegation": whoever has a
 * company is on the road, whatever the order of the words.
 */
export const companions: CueRule = (scene) =>
  flatMapWords(scene, COMPANY, (word, i) => {
    if (word.inOffice || scene.past.has(word.sentence)) return [];
    const person = isOwn(scene, i) || isAccompanied(scene, i) ? personBefore(scene, i) : null;
    return person?.takesPart ? personCue('guest', person, word, OWN, 'frame.own-delegation') : [];
  });

/** "and his 12-member delegation": the possessive stands within three words, "and" or "with" right before it. */
function isOwn({ words }: Scene, i: number): boolean {
  for (let k = i - 1; k > Math.max(0, i - 4) && words[k]!.sentence === words[i]!.sentence; k--)
    if (POSSESSIVE.has(words[k]!.key)) return BEFORE_OWN.has(words[k - 1]?.key ?? '');
  return false;
}

function isAccompanied({ words }: Scene, i: number): boolean {
  for (let k = i - 1; k > Math.max(0, i - 7) && words[k]!.sentence === words[i]!.sentence; k--)
    if (words[k]!.key === 'by') return words[k - 1]?.key === 'accompanied';
  return false;
}

const MEETING_VERBS = new Set('met meets meet'.split(' '));
const GROUPS = new Set('delegation delegations guests visitors'.split(' '));
/** Words between the verb and the group that is met. */
const REACH = 6;

/** "A met (with) the delegation of B": the one who meets a delegation, and brings none, is at home. */
export const metDelegations: CueRule = (scene) =>
  flatMapWords(scene, MEETING_VERBS, (word, i) => {
    if (word.inOffice || scene.past.has(word.sentence) || !meetsGroup(scene, word, i)) return [];
    const host = actorBefore(scene, i);
    if (!host?.person) return [];
    const guest = actorAfter(scene, i, host.country);
    return [
      ...personCue('host', host.person, word, MET, 'frame.meets-delegation'),
      ...(guest ? [guestCue(word, guest.country)] : []),
    ];
  });

function meetsGroup({ words }: Scene, word: Word, i: number): boolean {
  const ofSentence = (w: Word) => w.sentence === word.sentence;
  if (words.slice(Math.max(0, i - 40), i).some((w) => ofSentence(w) && GROUPS.has(w.key))) return false;
  const after = words.slice(i + 1, i + 1 + REACH).filter(ofSentence);
  const group = after.findIndex((w) => GROUPS.has(w.key));
  return group >= 0 && !after.slice(0, group).some((w) => w.person !== null);
}

function guestCue(word: Word, country: string): Cue {
  const { start, end } = word;
  const weight = weigh(word, MET);
  return {
    role: 'guest',
    country,
    weight,
    start,
    end,
    rule: 'frame.delegation-met',
    person: null,
    place: null,
    contact: true,
  };
}
