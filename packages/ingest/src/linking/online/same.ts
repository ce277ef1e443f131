import { daysBetween } from '@communique/domain';
import { isSamePerson } from '../visits/names/compare.ts';

/** An online meeting as one report tells it. */
export interface OnlineMeeting {
  id: string;
  reportId: string;
  /** ISO day of the meeting, and of the report's publication. */
  day: string | null;
  published: string | null;
  people: { id: string; name: string; country: string | null }[];
  /** Ids of the first-level units, of today, for which they take part. */
  units: string[];
}

/** Days within which reports of a meeting without a day come out. */
const PUBLISHED_WITHIN = 3;

function sameDay(a: OnlineMeeting, b: OnlineMeeting): boolean {
  if (a.day !== null && b.day !== null) return a.day === b.day;
  const [x, y] = [a.day ?? a.published, b.day ?? b.published];
  return x !== null && y !== null && Math.abs(daysBetween(x, y)) <= PUBLISHED_WITHIN;
}

type Person = OnlineMeeting['people'][number];

const meets = (one: Person, others: readonly Person[]): boolean =>
  others.some(({ id, name }) => id === one.id || isSamePerson(name, one.name));

/** Of every country for which both name people, at least one is the same; one is in any case. */
function samePeople(a: OnlineMeeting, b: OnlineMeeting): boolean {
  if (!a.people.some((person) => meets(person, b.people))) return false;
  const of = ({ people }: OnlineMeeting, country: string | null): Person[] =>
    people.filter((person) => person.country === country);
  const countries = new Set(a.people.map(({ country }) => country));
  return [...countries].every((country) => {
    const others = of(b, country);
    return others.length === 0 || of(a, country).some((person) => meets(person, others));
  });
}

/** Where nobody is named, the meeting is known by the units that meet. */
const sameUnits = (a: OnlineMeeting, b: OnlineMeeting): boolean =>
  a.units.length > 1 && a.units.length === b.units.length && a.units.every((unit) => b.units.includes(unit));

/** Whether two reports tell of one online meeting. */
export const isSameOnline = (a: OnlineMeeting, b: OnlineMeeting): boolean =>
  a.reportId !== b.reportId &&
  sameDay(a, b) &&
  (a.people.length === 0 || b.people.length === 0 ? sameUnits(a, b) : samePeople(a, b));

/** Groups of ids of the same meeting, each sorted; the outcome is the same in any order. */
export function onlineGroups(meetings: readonly OnlineMeeting[]): string[][] {
  const groups = new Map(meetings.map(({ id }) => [id, [id]]));
  for (const a of meetings) {
    for (const b of meetings) {
      const [x, y] = [groups.get(a.id), groups.get(b.id)];
      if (!x || !y || x === y || !isSameOnline(a, b)) continue;
      const joined = [...x, ...y].sort();
      for (const id of joined) groups.set(id, joined);
    }
  }
  return [...new Set(groups.values())].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
