import { type Cue, type CueRule, placeCue } from '../cue.ts';
import type { Scene } from '../scene.ts';
import { BE, GUEST_NOUNS } from '../words.ts';

const PRESENT = 2.5;

const STOP_NOUN = /^(?:stop|stopover|leg|destination)$/u;

const NOWHERE: Cue[] = [];

/** Stops told by their place: "X was a stop on the trip", and "In X city, NAME met …" of a trip to several places. */
export const stops: CueRule = (scene) =>
  scene.placed.flatMap((i) => {
    const word = scene.words[i]!;
    const place = word.place!;
    if (place.isCountry || word.inOffice || scene.past.has(word.sentence)) return NOWHERE;
    const isStop = isNamedStop(scene, i) || opensSentence(scene, i);
    return isStop ? placeCue('host', place, word, PRESENT, 'frame.movement') : NOWHERE;
  });

/** "X was a stop on the trip". */
function isNamedStop({ words }: Scene, i: number): boolean {
  const word = words[i]!;
  const after = words.slice(i + 1, i + 7).filter((w) => w.sentence === word.sentence);
  return BE.has(after[0]?.key ?? '') && after.some((w) => STOP_NOUN.test(w.key));
}

/** "In X city, the guest …" at the head of a sentence behind the lead: the story moves on to X. */
function opensSentence({ words, reading }: Scene, i: number): boolean {
  const word = words[i]!;
  const first = words[i - 1];
  if (first?.key !== 'in' || first.start !== word.sentence.start || word.rank === 0) return false;
  const next = words.slice(i + 1, i + 6).find((w) => w.start >= word.place!.end);
  if (!next || next.sentence !== word.sentence) return false;
  const town = word.place!.candidates[0]?.capital !== true;
  const subject = words
    .slice(i + 1, i + 9)
    .some(
      (w) =>
        w.sentence === word.sentence &&
        ((w.person?.takesPart && w.person.country !== word.place!.country) || (town && GUEST_NOUNS.has(w.key))),
    );
  return subject && /^,? (?:the )?$/u.test(reading.body.slice(word.place!.end, next.start));
}
