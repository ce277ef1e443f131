import { type Cue, type CueRule, opposite, personCue, weigh } from '../cue.ts';
import { flatMapWords, type Scene } from '../scene.ts';
import { type Actor, actorAfter, actorBefore, anyBefore, comesFrom, personAfter, personBefore } from '../walk.ts';
import { BE, DETERMINERS, RECEIVING } from '../words.ts';

const STRONG = 3;
/** A participle's comma and subject stand within so many words. */
const REACH = 80;

/** Who receives whom: "A received B", "B was received by A", "B, whom A received", "receiving B, A said". */
export const receptions: CueRule = (scene) =>
  flatMapWords(scene, RECEPTIONS, (word, i) => {
    if (SEEN.has(word.key) && !isSeenBy(scene, i)) return [];
    if (word.inOffice || scene.past.has(word.sentence)) return [];
    if (isNoun(scene, i)) return [];
    if (isPassive(scene, i)) return passive(scene, i);
    return relative(scene, i) ?? participle(scene, i) ?? active(scene, i);
  });

/** "was seen by NAME": received, where somebody does the seeing. */
const SEEN = new Set(['seen', 'awaited']);
const RECEPTIONS: ReadonlySet<string> = new Set([...RECEIVING, ...SEEN]);

function isSeenBy({ words }: Scene, i: number): boolean {
  const by = words.slice(i + 1, i + 6).findIndex((w) => w.key === 'by');
  return by >= 0 && [-1, -2].some((step) => BE.has(words[i + step]?.key ?? ''));
}

/** "his host", "a welcome", "the host city"; and the adjective of "firms are welcome". */
function isNoun({ words }: Scene, i: number): boolean {
  if (words[i]!.key === 'welcome' && BE.has(words[i - 1]?.key ?? '')) return true;
  return (
    /^(?:hosts?|welcome)$/u.test(words[i]!.key) &&
    (DETERMINERS.has(words[i - 1]?.key ?? '') || words[i - 1]?.place != null)
  );
}

function isPassive({ words }: Scene, i: number): boolean {
  const { key } = words[i]!;
  if (SEEN.has(key)) return true;
  if (!key.endsWith('ed')) return false;
  if (words[i + 1]?.key === 'by') return true;
  for (let k = i - 1; k >= Math.max(0, i - 3); k--)
    if (BE.has(words[k]!.key)) return words[k]!.sentence === words[i]!.sentence;
  return false;
}

function passive(scene: Scene, i: number): Cue[] {
  const guest = actorBefore(scene, i);
  const by = indexOf(scene, i, 'by');
  return both(scene, i, guest, by < 0 ? null : actorAfter(scene, by, guest?.country ?? null));
}

/** Index of a word behind another in its sentence, or -1. */
function indexOf({ words }: Scene, i: number, key: string): number {
  for (let k = i + 1; k < words.length && words[k]!.sentence === words[i]!.sentence; k++)
    if (words[k]!.key === key) return k;
  return -1;
}

/** "B, whom A received": the one before "whom" is the guest. */
function relative(scene: Scene, i: number): Cue[] | null {
  const { words } = scene;
  for (let k = i - 1; k >= Math.max(0, i - 5) && words[k]!.sentence === words[i]!.sentence; k--) {
    if (words[k]!.key === 'whom') return both(scene, i, actorBefore(scene, k), null);
  }
  return null;
}

/** "Welcoming the delegation of B, A said …": who receives stands behind the comma, who comes before it. */
function participle(scene: Scene, i: number): Cue[] | null {
  const { words, reading } = scene;
  if (!words[i]!.key.endsWith('ing') || actorBefore(scene, i)) return null;
  const rest = words.slice(i + 1, i + REACH).filter((w) => w.sentence === words[i]!.sentence);
  const comma = reading.body.indexOf(',', words[i]!.end);
  const subject = rest.find((w) => w.start > comma && w.person?.takesPart)?.person;
  if (comma < 0 || comma > words[i]!.sentence.end || !subject?.country) return null;
  const object = actorAfter(scene, i, subject.country);
  const before =
    object &&
    rest.some(
      (w) => w.end <= comma && (object.person ? w.person === object.person : w.place?.country === object.country),
    );
  return both(scene, i, before ? object : null, { country: subject.country, person: subject });
}

/** "welcomed the results" receives nobody: the object must be somebody of another country. */
function active(scene: Scene, i: number): Cue[] {
  const subject = actorBefore(scene, i);
  const object = actorAfter(scene, i, subject?.country ?? null);
  const named = object && (object.person || scene.words[i]!.key !== 'welcomed') && !comesFrom(scene, i, object);
  return named ? both(scene, i, object, subject) : [];
}

function both(scene: Scene, i: number, guest: Actor | null, host: Actor | null): Cue[] {
  if (guest && host && guest.country === host.country) return [];
  return [...sideOf(scene, i, 'guest', guest, 'frame.received'), ...sideOf(scene, i, 'host', host, 'frame.receiver')];
}

function sideOf(scene: Scene, i: number, role: Cue['role'], actor: Actor | null, rule: string): Cue[] {
  const word = scene.words[i]!;
  if (!actor) return [];
  if (actor.person) return personCue(role, actor.person, word, STRONG, rule);
  const { start, end } = word;
  return [
    {
      role,
      country: actor.country,
      weight: weigh(word, STRONG / 2),
      start,
      end,
      rule,
      person: null,
      place: null,
      contact: true,
    },
  ];
}

const PARTIES = new Set(['guest', 'visitor', 'host']);
const TOLD = new Set(
  'told tell telling asked asks thanked informed briefed assured gave showed reminded to with before explained replied'.split(
    ' ',
  ),
);

/** "NAME told the guest", "the visitor told NAME": who speaks to the guest is the host. */
export const listeners: CueRule = (scene) =>
  flatMapWords(scene, PARTIES, (word, i) => {
    const role = /^(?:guest|visitor)$/u.test(word.key) ? 'guest' : word.key === 'host' ? 'host' : null;
    if (!role || word.inOffice || scene.past.has(word.sentence)) return [];
    const before = personBefore(scene, i);
    if (before && anyBefore(scene, i, 4, TOLD)) return personCue(opposite(role), before, word, 2, 'frame.speaks-to');
    const after = personAfter(scene, i);
    const told = scene.words.slice(i + 1, i + 4).some((w) => TOLD.has(w.key) && w.sentence === word.sentence);
    return !before && after && told ? personCue(opposite(role), after, word, 2, 'frame.spoken-to') : [];
  });

const BEFORE_OCCASION = new Set(['during', 'of']);
const OCCASION = /^(?:visit|trip|stay|tour)$/u;
const HIS = /^(?:his|her|their)$/u;
const ANY = /^(?:an?|the|this)$/u;
/** "during a visit by NAME", "the visit of NAME": somebody else's. */
const OTHERS = new Set(['by', 'of', 'from']);

/** "NAME met … during his visit", "greeted them during a visit": his own, unless the sentence tells of a reception. */
export const duringVisit: CueRule = (scene) =>
  flatMapWords(scene, BEFORE_OCCASION, (word, i) => {
    const { words } = scene;
    const after = words.slice(i + 1, i + 6).filter((w) => w.sentence === word.sentence);
    if (word.inOffice || scene.past.has(word.sentence)) return [];
    const occasion = after.findIndex((w) => OCCASION.test(w.key));
    const own = HIS.test(after[0]?.key ?? '');
    const any = word.key === 'during' && ANY.test(after[0]?.key ?? '') && !OTHERS.has(after[occasion + 1]?.key ?? '');
    if (occasion < 0 || !(own || any)) return [];
    const before = words.slice(Math.max(0, i - 40), i).filter((w) => w.sentence === word.sentence);
    if (before.some((w) => RECEIVING.has(w.key))) return [];
    const person = before.find((w) => w.person)?.person;
    return person?.takesPart ? personCue('guest', person, word, own ? 2 : 1, 'frame.during-visit') : [];
  });

const ON_VISIT = new Set(['who', 'was', 'is', 'visiting']);

/** "NAME, who is visiting", "visiting Premier NAME": the guest. */
export const visiting: CueRule = (scene) =>
  flatMapWords(scene, ON_VISIT, (word, i) => {
    const { words } = scene;
    if (word.inOffice || scene.past.has(word.sentence)) return [];
    if (/^(?:who|was|is)$/u.test(word.key) && isVisitClause(scene, word.key === 'who' ? i + 1 : i)) {
      const person = personBefore(scene, i);
      return person ? personCue('guest', person, word, 3, 'frame.on-visit') : [];
    }
    const next = words[i + 1];
    if (word.key !== 'visiting' || !next || next.sentence !== word.sentence) return [];
    const titled = next.inOffice || next.person !== null || next.place?.isDemonym === true;
    const person = titled ? personAfter(scene, i) : null;
    return person ? personCue('guest', person, word, 3, 'frame.visiting') : [];
  });

/** "is visiting", "is paying a visit", "was on an official visit", "was in the Chinese capital in the framework of …". */
function isVisitClause({ words }: Scene, i: number): boolean {
  if (!BE.has(words[i]?.key ?? '')) return false;
  const clause = words
    .slice(i + 1, i + 7)
    .filter((w) => w.sentence === words[i]!.sentence)
    .map((w) => w.key);
  const opens = clause[0] === 'on' || clause[0] === 'paying' || clause[0] === 'making';
  return clause[0] === 'visiting' || (opens && clause.some((key) => /^(?:visit|trip|tour)$/u.test(key)));
}
