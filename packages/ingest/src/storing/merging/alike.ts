import { nesting } from '../../linking/visits/localities.ts';
import { isSamePerson } from '../../linking/visits/names/compare.ts';

/** A statement of a visit, as far as it serves to recognise it in another report. */
export interface Told {
  id: string;
  reportId: string;
  /** ISO day on which its report came out. */
  published: string | null;
  ordinal: number;
  side: string | null;
  act: string;
  themes: string[];
  /** As the report names the speaker; null for both sides together. */
  speaker: string | null;
  speakerId: string | null;
  /** ISO day of its meeting. */
  day: string | null;
  /** Localities of its meeting's place; empty where none is told. */
  places: string[];
}

/** Most themes first, so that a statement is taken into one that says as much or more; then as published. */
function fullestFirst(a: Told, b: Told): number {
  if (a.themes.length !== b.themes.length) return b.themes.length - a.themes.length;
  const key = ({ published, reportId, ordinal }: Told): string =>
    `${published ?? '\uffff'} ${reportId} ${String(ordinal).padStart(6, '0')}`;
  return key(a) < key(b) ? -1 : 1;
}

function sameSpeaker(a: Told, b: Told): boolean {
  if (a.side !== b.side) return false;
  if (a.speakerId !== null && a.speakerId === b.speakerId) return true;
  if (a.speaker === null || b.speaker === null) return a.speaker === b.speaker;
  return isSamePerson(a.speaker, b.speaker);
}

/** Not on two days, and not in two places: at another stop the same words are said again. */
const sameOccasion = (a: Told, b: Told): boolean =>
  (a.day === null || b.day === null || a.day === b.day) &&
  (a.places.length === 0 || b.places.length === 0 || ['same', 'nested'].includes(nesting(a.places, b.places)));

/** Whether a statement says no more than another of the same speaker, act and occasion. */
const isContained = (less: Told, more: Told): boolean =>
  less.reportId !== more.reportId &&
  less.act === more.act &&
  less.themes.length > 0 &&
  less.themes.every((theme) => more.themes.includes(theme)) &&
  sameSpeaker(less, more) &&
  sameOccasion(less, more);

/**
 * Which statements of a visit say what a statement of another report says: id → id of the one that counts. A statement
 * stands for each of its themes once a report, so that no theme is ever counted less often than a single report tells
 * it. The same whatever the order of the statements.
 */
export function alikeStatements(statements: readonly Told[]): Map<string, string> {
  const counted: { told: Told; taken: Set<string> }[] = [];
  const alike = new Map<string, string>();
  for (const told of statements.toSorted(fullestFirst)) {
    const keys = told.themes.map((theme) => `${told.reportId} ${theme}`);
    const into = counted.find((other) => isContained(told, other.told) && !keys.some((key) => other.taken.has(key)));
    if (into === undefined) counted.push({ told, taken: new Set() });
    else {
      alike.set(told.id, into.told.id);
      for (const key of keys) into.taken.add(key);
    }
  }
  return alike;
}
