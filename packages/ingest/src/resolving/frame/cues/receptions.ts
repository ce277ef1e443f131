import { type Cue, type CueRule, opposite, personCue } from '../cue.ts';
import type { Scene } from '../scene.ts';
import { anyBefore, foreignerAfter, personAfter, personBefore } from '../walk.ts';
import { BE, RECEIVING } from '../words.ts';

const STRONG = 3;
const HAD_BEEN = new Set(['invited']);

/** Who receives whom: "A received B", "B was received by A", "B, whom A received", "receiving B, A said". */
export const receptions: CueRule = (scene) =>
  scene.words.flatMap((word, i) => {
    if (!RECEIVING.has(word.key) || word.inOffice || scene.past.has(word.sentence)) return [];
    if (anyBefore(scene, i, 3, HAD_BEEN)) return [];
    if (isPassive(scene, i)) return passive(scene, i);
    return relative(scene, i) ?? active(scene, i);
  });

function isPassive({ words }: Scene, i: number): boolean {
  const { key } = words[i]!;
  if (!key.endsWith('ed')) return false;
  if (words[i + 1]?.key === 'by') return true;
  for (let k = i - 1; k >= Math.max(0, i - 3); k--)
    if (BE.has(words[k]!.key)) return words[k]!.sentence === words[i]!.sentence;
  return false;
}

function passive(scene: Scene, i: number): Cue[] {
  const guest = personBefore(scene, i);
  const by = scene.words.findIndex((w, k) => k > i && w.key === 'by' && w.sentence === scene.words[i]!.sentence);
  const host = by < 0 ? null : foreignerAfter(scene, by, guest?.country ?? null);
  return both(scene, i, guest, host);
}

/** "B, whom A received": the one before "whom" is the guest. */
function relative(scene: Scene, i: number): Cue[] | null {
  const { words } = scene;
  for (let k = i - 1; k >= Math.max(0, i - 5) && words[k]!.sentence === words[i]!.sentence; k--) {
    if (words[k]!.key === 'whom') return both(scene, i, personBefore(scene, k), null);
  }
  return null;
}

function active(scene: Scene, i: number): Cue[] {
  const subject = personBefore(scene, i);
  const object = subject ? foreignerAfter(scene, i, subject.country) : personAfter(scene, i);
  // "welcomed the results": a verb without a person after it receives nobody.
  return object ? both(scene, i, object, subject) : [];
}

function both(scene: Scene, i: number, guest: Parameters<typeof personCue>[1] | null, host: typeof guest): Cue[] {
  const word = scene.words[i]!;
  if (guest && host && guest.country === host.country) return [];
  return [
    ...(guest ? personCue('guest', guest, word, STRONG, 'frame.received') : []),
    ...(host ? personCue('host', host, word, STRONG, 'frame.receiver') : []),
  ];
}

const TOLD = new Set(
  'told tell telling asked asks thanked informed briefed assured gave showed reminded to with before explained replied'.split(
    ' ',
  ),
);

/** "NAME told the guest", "the visitor told NAME": who speaks to the guest is the host. */
export const listeners: CueRule = (scene) =>
  scene.words.flatMap((word, i) => {
    const role = /^(?:guest|visitor)$/u.test(word.key) ? 'guest' : word.key === 'host' ? 'host' : null;
    if (!role || word.inOffice || scene.past.has(word.sentence)) return [];
    const before = personBefore(scene, i);
    if (before && anyBefore(scene, i, 4, TOLD)) return personCue(opposite(role), before, word, 2, 'frame.speaks-to');
    const after = personAfter(scene, i);
    const told = scene.words.slice(i + 1, i + 4).some((w) => TOLD.has(w.key) && w.sentence === word.sentence);
    return !before && after && told ? personCue(opposite(role), after, word, 2, 'frame.spoken-to') : [];
  });

/** "NAME, who is visiting", "visiting Premier NAME": the guest. */
export const visiting: CueRule = (scene) =>
  scene.words.flatMap((word, i) => {
    const { words } = scene;
    if (word.inOffice || scene.past.has(word.sentence)) return [];
    if (word.key === 'who' && isVisitClause(scene, i)) {
      const person = personBefore(scene, i);
      return person ? personCue('guest', person, word, 4, 'frame.who-visits') : [];
    }
    const next = words[i + 1];
    if (word.key !== 'visiting' || !next || next.sentence !== word.sentence) return [];
    const titled = next.inOffice || next.person !== null || next.place?.isDemonym === true;
    const person = titled ? personAfter(scene, i) : null;
    return person ? personCue('guest', person, word, 4, 'frame.visiting') : [];
  });

/** "who is visiting", "who was on an official visit", "who is in the country". */
function isVisitClause({ words }: Scene, i: number): boolean {
  if (!BE.has(words[i + 1]?.key ?? '')) return false;
  const clause = words
    .slice(i + 2, i + 8)
    .filter((w) => w.sentence === words[i]!.sentence)
    .map((w) => w.key);
  return clause[0] === 'visiting' || (clause[0] === 'on' && clause.some((key) => /^(?:visit|trip|tour)$/u.test(key)));
}
