import { currentIdOf, daysBetween, firstLevelOf, localityById } from '@communique/domain';
import { type DaySpan, widened } from './days.ts';
import { transcriptions } from './names/sino-vietnamese.ts';
import { lettersOf } from './names/spelling.ts';
import type { VisitSignature } from './signature.ts';

/**
 * Which pairs are compared at all. Two visits are candidates when one seeks a key that the other offers; the keys are made
 * so that this holds in both directions or in neither. A key is as narrow as the weights let it be, so that as few visits
 * share one among millions as among hundreds.
 */
export interface BlockingKeys {
  offers: string[];
  seeks: string[];
}

/** Length of a window in days, and by how many days a visit reaches into the windows beside its own. */
const WINDOW = 16;
const TOLERANCE = 8;
/** Windows of one visit at most: a year told alone is no key. */
const MOST_WINDOWS = 6;
const ORIGIN = '2000-01-01';

const windowOf = (day: string): number => Math.floor(daysBetween(ORIGIN, day) / WINDOW);

function windows(span: DaySpan): number[] {
  const { first, last } = widened(span, TOLERANCE);
  const [from, to] = [windowOf(first), windowOf(last)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The visit's countries, sender and host, as unordered pairs; a side whose country is unknown is "?". */
function pairs({ sender, host }: VisitSignature): string[] {
  const of = (codes: readonly string[]): readonly string[] => (codes.length > 0 ? codes : ['?']);
  const made = of(sender.countries).flatMap((a) => of(host.countries).map((b) => [a, b].sort().join('-')));
  return [...new Set(made)];
}

/** Stands for a side that names no locality. */
const NATIONAL = '*';

/** The way between two countries' national bodies: too many go it for a key without days. */
const NOWHERE = `way ${NATIONAL} ${NATIONAL}`;

/** A key that nobody seeks, so that no visit is without one. */
const UNSOUGHT = '-';

/** The first-level units of a side as they are today: two localities that have to do with each other share one. */
function unitsOf(localities: readonly string[]): string[] {
  if (localities.length === 0) return [NATIONAL];
  const units = localities.map((id) => {
    const locality = localityById(id);
    const unit = locality && firstLevelOf(locality);
    return unit ? currentIdOf(unit.id) : id;
  });
  return [...new Set(units)];
}

/** A name's letters in alphabetical order: the same for any spacing, order of words and marks. */
const lettersKey = (name: string): string => [...lettersOf(name).join('')].sort().join('');

/** The pairs of a name's words: two forms of a name of several words share one. */
function wordPairs(words: readonly string[]): string[] {
  const sorted = [...new Set(words)].sort();
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => `${a} ${b}`));
}

/** In a word of so many letters one may be amiss; of others it would make another name. */
const LONG_WORD = 6;

/** Keys of a leader's name that its other forms share: fewer words, a slip in a long word, Sino-Vietnamese readings. */
function formsOf(leader: string, isChinese: boolean): string[] {
  const words = lettersOf(leader);
  const slips = words.flatMap((word, at) =>
    word.length >= LONG_WORD ? [`slip ${words.toSpliced(at, 1, word[0] ?? '').join(' ')}`] : [],
  );
  const read = isChinese && words.length >= 2 && words.length <= 4 ? transcriptions(words).slice(0, MOST_READ) : [];
  const written = isChinese ? [words.join(''), ...read] : [];
  return [...wordPairs(words).map((pair) => `leader ${pair}`), ...slips, ...written.map((name) => `pinyin ${name}`)];
}

/** Transcriptions of one name that serve as keys, at most: common syllables have many. */
const MOST_READ = 32;

/** From where to where, and whose: what two reports of one visit share even if they name its people differently. */
function ways({ sender, host, organisation }: VisitSignature): string[] {
  const [from, to] = [unitsOf(sender.localities), unitsOf(host.localities)];
  const body = organisation === null ? [] : [`body ${lettersOf(organisation).join('')}`];
  return from.flatMap((unit) => [...to, ...body].map((other) => `way ${unit} ${other}`));
}

/** All people of the visit, its leader among them. */
const everybody = ({ leader, sender, host }: VisitSignature): string[] => [
  ...(leader === null ? [] : [leader]),
  ...sender.people,
  ...host.people,
];

/** What a visit that names its leader shares with another that does: what they seek and offer alike. */
function sharedKeys(signature: VisitSignature): string[] {
  const { leader, sender } = signature;
  const isChinese = sender.countries.length === 0 || sender.countries.includes('CN');
  const names = everybody(signature).map((name) => `name ${lettersKey(name)}`);
  return [...new Set([...ways(signature), ...names, ...formsOf(leader ?? '', isChinese)])];
}

/** A leader told by one word is found by that word in longer names, and the other way round. */
function shortNames(signature: VisitSignature): BlockingKeys {
  const words = [...new Set(lettersOf(signature.leader ?? ''))];
  const [short, long] = [words.map((word) => `short ${word}`), words.map((word) => `word ${word}`)];
  return words.length === 1 ? { offers: [...short, ...long], seeks: long } : { offers: long, seeks: short };
}

/**
 * The keys of a visit: its countries in its windows of days, with who leads it, from where to where it goes, or who takes
 * part. A visit without a leader is compared with all of its countries and windows; one without days with all of its
 * countries that have its leader or go the same way.
 */
export function blockingKeys(signature: VisitSignature): BlockingKeys {
  const { days, leader } = signature;
  const countries = pairs(signature);
  const within = (kind: string, values: readonly (string | number)[]): string[] =>
    countries.flatMap((pair) => values.map((value) => `${kind}:${pair}:${value}`));
  const spans = days?.year === true ? windows(days) : [];
  const undated = [
    ...(leader === null ? [] : [`name ${lettersKey(leader)}`]),
    ...ways(signature).filter((way) => way !== NOWHERE),
  ];
  if (spans.length === 0 || spans.length > MOST_WINDOWS)
    return {
      offers: within('undated', [UNSOUGHT, ...undated]),
      seeks: [...within('dated', undated), ...within('undated', undated)],
    };
  const inWindows = (values: readonly string[]): string[] =>
    within(
      'days',
      spans.flatMap((window) => values.map((value) => `${window}:${value}`)),
    );
  const open = { offers: within('dated', undated), seeks: within('undated', undated) };
  if (leader === null)
    return {
      offers: [...inWindows(['led by nobody']), ...open.offers],
      seeks: [...inWindows(['led by nobody', 'led']), ...open.seeks],
    };
  const [shared, short] = [sharedKeys(signature), shortNames(signature)];
  return {
    offers: [...inWindows(['led', ...shared, ...short.offers]), ...open.offers],
    seeks: [...inWindows(['led by nobody', ...shared, ...short.seeks]), ...open.seeks],
  };
}

/** Whether two visits are to be compared. */
export function areCandidates(a: BlockingKeys, b: BlockingKeys): boolean {
  const offered = new Set(b.offers);
  return a.seeks.some((key) => offered.has(key));
}
