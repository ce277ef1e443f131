import { daysBetween, fold, localityById, officeWords, spellings } from '@communique/domain';
import { memo } from '../../reading/memo.ts';
import type { HeldOffice, Stance } from './telling.ts';
import { SOON, type WEIGHTS } from './weights.ts';

/** How much of the shorter of two titles the longer must hold to be the same office in other words. */
const ALIKE = 0.7;

/** What an office's title and place alone say, looked up once for all the pairs that it stands in. */
const ofOffice = <T>(compute: (title: string, place: string) => T): ((office: HeldOffice) => T) => {
  const known = memo((key) => {
    const [title = '', place = ''] = key.split('\n');
    return compute(title, place);
  });
  return ({ title, places: [place = ''] }) => known(`${title}\n${place}`);
};

/** The words that tell an office from others. */
const tellingWords = ofOffice((title, place): ReadonlySet<string> => {
  const locality = localityById(place);
  return officeWords(title, locality ? spellings(locality) : []);
});

/** Whether two titles are of one office or of one that grew out of it: "vice chairman" and "chairman" of one body. */
function alike(x: HeldOffice, y: HeldOffice): boolean {
  const [short, long] = [tellingWords(x), tellingWords(y)].sort((a, b) => a.size - b.size);
  if (short === undefined || long === undefined || short.size === 0) return false;
  return [...short].filter((word) => long.has(word)).length / short.size >= ALIKE;
}

/** Whether the title names its place: the same words then mean the same place, though it be linked to a namesake of it. */
const namesPlace = ofOffice((title, place): boolean => {
  const locality = localityById(place);
  return locality !== undefined && spellings(locality).some((name) => fold(title).includes(fold(name)));
});

const isNational = ({ places }: HeldOffice): boolean => places.length === 0;
const isOfPlace = (x: HeldOffice, y: HeldOffice): boolean =>
  x.places[0] !== undefined &&
  y.places[0] !== undefined &&
  (x.places.includes(y.places[0]) || y.places.includes(x.places[0]));
const isSame = (x: HeldOffice, y: HeldOffice): boolean =>
  !isNational(x) && !isNational(y) && x.places[0] === y.places[0]
    ? alike(x, y)
    : x.title === y.title && (x.places[0] === y.places[0] || (namesPlace(x) && namesPlace(y)));

/** Days between two spans: negative where they overlap, null where one is unknown. */
function gap({ span: a }: Stance, { span: b }: Stance): number | null {
  if (a === null || b === null) return null;
  const [from, to] = [a.first > b.first ? a.first : b.first, a.last < b.last ? a.last : b.last];
  return daysBetween(to, from);
}

/** Days within which two reports are of the same time. */
const THEN = 31;

/** How the offices of one stand to those of the other. */
export function officeLevel(a: Stance, b: Stance): keyof typeof WEIGHTS.office {
  const pairs = a.offices.flatMap((x) => b.offices.map((y) => [x, y] as const));
  if (pairs.length === 0) return 'unknown';
  if (pairs.some(([x, y]) => isSame(x, y))) return 'same';
  if (pairs.some(([x, y]) => isOfPlace(x, y))) return 'place';
  const days = gap(a, b);
  const then = days !== null && days <= THEN;
  if (pairs.some(([x, y]) => isNational(x) && isNational(y) && alike(x, y))) return 'national';
  if (pairs.every(([x, y]) => isNational(x) && isNational(y))) return then ? 'otherBodyThen' : 'otherBody';
  if (pairs.some(([x, y]) => isNational(x) || isNational(y))) return then ? 'otherLevelThen' : 'otherLevel';
  if (then) return 'elsewhereThen';
  return days === null || days <= SOON ? 'elsewhereSoon' : 'elsewhere';
}
