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
  /** For how many localities it counts. */
  localities: number;
  /** ISO day of its meeting. */
  day: string | null;
  /** Localities of its meeting's place; empty where none is told. */
  places: string[];
}

/** Most themes first, so that a statement is taken into one that says as much or more; then most localities; then as published. */
function fullestFirst(a: Told, b: Told): number {
  if (a.themes.length !== b.themes.length) return b.themes.length - a.themes.length;
  if (a.localities !== b.localities) return b.localities - a.localities;
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

/** Whether two reports tell of one utterance: of the same speaker, act and occasion. */
const isSameUtterance = (a: Told, b: Told): boolean =>
  a.reportId !== b.reportId && a.act === b.act && sameSpeaker(a, b) && sameOccasion(a, b);

/** A statement that is counted, for the themes that no earlier one told. */
interface Counted {
  told: Told;
  themes: Set<string>;
  /** Report and theme of what was taken for it already. */
  taken: Set<string>;
}

/** What of a statement another report tells too. */
export interface Alike {
  id: string;
  /** Themes for which it is not counted. */
  themes: string[];
  /** The statement that counts instead, when it is not counted at all. */
  sameAs: string | null;
}

const slot = ({ reportId }: Told, theme: string): string => `${reportId} ${theme}`;

/** Which counted statement already tells each theme of a statement. */
function repeatedIn(told: Told, counted: readonly Counted[]): Map<string, Counted> {
  const common = ({ themes }: Counted): number => told.themes.filter((theme) => themes.has(theme)).length;
  const others = counted.filter((other) => isSameUtterance(told, other.told)).toSorted((a, b) => common(b) - common(a));
  const found = new Map<string, Counted>();
  for (const theme of told.themes) {
    const other = others.find(({ themes, taken }) => themes.has(theme) && !taken.has(slot(told, theme)));
    if (other) found.set(theme, other);
  }
  return found;
}

/**
 * What the reports of a visit tell alike. A theme counts once for an utterance; a statement all of whose themes another
 * report tells is not counted itself. Each counted theme stands for one of each other report, so that no theme is counted
 * less often than a single report tells it. The same whatever the order of the statements.
 */
export function alikeStatements(statements: readonly Told[]): Alike[] {
  const counted: Counted[] = [];
  const alike: Alike[] = [];
  for (const told of statements.toSorted(fullestFirst)) {
    const repeated = repeatedIn(told, counted);
    for (const [theme, other] of repeated) other.taken.add(slot(told, theme));
    const [first] = repeated.values();
    const whole = first !== undefined && repeated.size === told.themes.length;
    if (first) alike.push({ id: told.id, themes: [...repeated.keys()], sameAs: whole ? first.told.id : null });
    if (whole) continue;
    counted.push({ told, themes: new Set(told.themes.filter((theme) => !repeated.has(theme))), taken: new Set() });
  }
  return alike;
}
