import { type Cue, type CueRule, weigh } from '../cue.ts';
import { flatMapWords, type Scene } from '../scene.ts';
import { actorBefore } from '../walk.ts';

const HELD = new Set(['held', 'holds', 'hold', 'organised', 'organized']);
const SESSIONS = new Set('talks session meeting reception dialogue'.split(' '));
/** "held an official working session with": words from the verb to its session. */
const REACH = 6;
const WEIGHT = 0.2;

/** Without other hints, whoever holds a session with the others is at home: a hint so weak that any other outweighs it. */
export const holders: CueRule = (scene) =>
  flatMapWords(scene, HELD, (word, i) => {
    if (word.inOffice || scene.past.has(word.sentence)) return [];
    const after = scene.words.slice(i + 1, i + 1 + REACH).filter((w) => w.sentence === word.sentence);
    const session = after.findIndex((w) => SESSIONS.has(w.key));
    const country =
      session >= 0 && after[session + 1]?.key === 'with'
        ? (actorBefore(scene, i)?.country ?? placeBehind(scene, i))
        : null;
    if (!country) return [];
    const { start, end } = word;
    const weight = weigh(word, WEIGHT);
    const cue: Cue = {
      role: 'host',
      country,
      weight,
      start,
      end,
      rule: 'frame.holder',
      person: null,
      place: null,
      contact: false,
    };
    return [cue];
  });

/** The country of the nearest place before the verb: that of the body that holds the session. */
const placeBehind = ({ words }: Scene, i: number) =>
  words.slice(0, i).findLast((w) => w.sentence === words[i]!.sentence && w.place?.country)?.place?.country ?? null;
