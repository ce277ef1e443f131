import { fold, nameIndex } from '@communique/domain';
import { readDates } from '../mentions/dates/read.ts';
import type { Dateline, Sentence } from '../model.ts';

const AGENCY =
  'VNA|VNS|VNP|VNA/VNS|NDO/VNA|WVR/VNA|Xinhua|KPL|KPL/VNA|AKP|Yonhap|SGGP|VOV|VOVWORLD|VOV\\.VN|VGP|NDO|PANO|QDND|VNHNO|Antara|ANTARA|KAZINFORM|Kazinform|Bernama|BERNAMA|TASS|AFP|Reuters|AP|UNN|HBO|QNO|ĐBP|[\\p{L}]{2,20}\\.(?:vn|gov\\.vn|VN|com|com\\.vn)';
/** An agency that is in no list, between brackets or strokes. */
const ANY_AGENCY = '\\p{Lu}[\\p{L}\\p{N} .&/-]{1,30}';
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.]*(?:[ -]\\p{Lu}[\\p{L}\\p{M}'’.]*){0,3}";
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}'’]+(?:[ -]\\p{Lu}[\\p{Lu}\\p{M}'’]*){0,4}(?: City)?";
const MONTH = '\\p{Lu}\\p{L}{2,8}\\.?';
const DATE = `(?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? \\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{4})?)`;
/** "ASTANA, Kazakhstan, May 3": the country between the town and the day. */
const IN_COUNTRY = '(?:,\\s*\\p{Lu}\\p{Ll}[\\p{L} ]{2,24}(?=,))?';
const DASH = '\\s*(?:--|[-–—])\\s*';
const PAGE_DATE = '(?:(?:date|published|updated)\\s*:?\\s*\\d{4}-\\d{2}-\\d{2}\\s+)?';
/** Press-release services put their country and day in front ("VIETNAM, April 23 - HUE —"). */
const COUNTRY_DATE = `\\p{Lu}{3,},? ${DATE}${DASH}`;

/** Forms of datelines with named groups, the fullest first. */
const DATELINE_FORMS: readonly { id: string; form: RegExp }[] = [
  { id: 'dateline.country-date', form: new RegExp(`^${PAGE_DATE}${COUNTRY_DATE}(?<place>${CAPITALS})${DASH}`, 'u') },
  {
    id: 'dateline.place-agency',
    form: new RegExp(
      `^${PAGE_DATE}(?<place>${NAME}),?\\s*(?<date>${DATE})?,?\\s*\\((?<agency>${AGENCY})\\)(?:\\.?${DASH}|\\.?\\s+)`,
      'u',
    ),
  },
  {
    id: 'dateline.place-date-agency',
    form: new RegExp(
      `^${PAGE_DATE}(?<place>${NAME}|${CAPITALS})${IN_COUNTRY},?\\s*(?<date>${DATE}),?\\s*\\((?<agency>${ANY_AGENCY})\\)(?:${DASH}|\\s*:\\s*|\\s+)`,
      'u',
    ),
  },
  {
    id: 'dateline.place-bracketed-date',
    form: new RegExp(`^${PAGE_DATE}(?<place>${CAPITALS})\\s*\\((?<date>${DATE})\\)(?:${DASH}|\\s*:\\s*)`, 'u'),
  },
  {
    id: 'dateline.place-any-agency',
    form: new RegExp(
      `^${PAGE_DATE}(?<place>${CAPITALS}),?\\s*\\((?<agency>${ANY_AGENCY})\\)(?:${DASH}|\\s*:\\s*)`,
      'u',
    ),
  },
  {
    id: 'dateline.slashes',
    form: new RegExp(
      `^${PAGE_DATE}(?<place>${CAPITALS}|${NAME}),?\\s*(?<date>${DATE})?[.,]?\\s*/(?<agency>${ANY_AGENCY})/\\.?(?:${DASH}|\\s+)`,
      'u',
    ),
  },
  {
    id: 'dateline.agency-place',
    form: new RegExp(`^${PAGE_DATE}(?<agency>AKP|KPL|Xinhua) (?<place>${NAME}), (?<date>${DATE})${DASH}`, 'u'),
  },
  {
    id: 'dateline.agency',
    form: new RegExp(
      `^${PAGE_DATE}(?:\\((?<agency>${AGENCY})\\)(?:${DASH}|\\s+(?=\\p{Lu}))|(?<agency2>${AGENCY})${DASH})`,
      'u',
    ),
  },
  {
    id: 'dateline.place-date',
    form: new RegExp(
      `^${PAGE_DATE}(?<place>${CAPITALS}|${NAME})${IN_COUNTRY},\\s*(?<date>${DATE})(?:${DASH}|\\.\\s+)`,
      'u',
    ),
  },
  {
    id: 'dateline.place',
    form: new RegExp(
      `^${PAGE_DATE}(?<place>${CAPITALS})(?:\\s*(?:--|[–—]|-(?=\\s))\\s*|\\.\\s+(?=(?<agency>KAZINFORM)))`,
      'u',
    ),
  },
  {
    id: 'dateline.place-day-agency',
    form: new RegExp(`^${PAGE_DATE}(?<place>${CAPITALS})\\. (?<date>${DATE})\\. (?<agency>${AGENCY})${DASH}`, 'u'),
  },
  {
    id: 'dateline.place-state',
    form: new RegExp(
      `^${PAGE_DATE}(?<place>${CAPITALS}),\\s+\\p{Lu}\\p{L}+\\.?(?: \\p{Lu}\\p{L}+)?\\s*(?:--|[–—])\\s*`,
      'u',
    ),
  },
  { id: 'dateline.place-glued', form: new RegExp(`^${PAGE_DATE}(?<place>${CAPITALS})-(?=\\p{Lu}\\p{Ll})`, 'u') },
  {
    id: 'dateline.place-colon',
    form: new RegExp(`^${PAGE_DATE}(?<place>${CAPITALS})\\s*:\\s*(?=\\p{Lu}\\p{Ll}|A )`, 'u'),
  },
  {
    id: 'dateline.place-name-colon',
    form: new RegExp(`^${PAGE_DATE}(?<place>${NAME}): (?=\\p{Lu}\\p{Ll}|A )`, 'u'),
  },
  { id: 'dateline.place-dash', form: new RegExp(`^${PAGE_DATE}(?<place>${NAME}) [–—] (?=\\p{Lu})`, 'u') },
];
/** A dateline stands at the head of the story, after headlines and captions at most. */
const FIRST_SENTENCES = 8;
const LONGEST = 120;

/** Place and day of writing in front of the story, or null. An agency alone is a dateline without place. */
export function findDateline(body: string, sentences: readonly Sentence[]): Dateline | null {
  for (const sentence of sentences.slice(0, FIRST_SENTENCES)) {
    if (sentence.kind !== 'news') continue;
    const head = body.slice(sentence.start, sentence.start + LONGEST);
    for (const { id, form } of DATELINE_FORMS) {
      const match = form.exec(head);
      if (match && (id !== 'dateline.place-name-colon' || isPlace(match.groups!.place!)))
        return datelineOf(id, match, sentence.start);
    }
  }
  return null;
}

const isPlace = (name: string): boolean => nameIndex().has(fold(name));

function datelineOf(rule: string, match: RegExpExecArray, at: number): Dateline {
  const { place, date, agency, agency2 } = match.groups ?? {};
  const dates = readDates(match[0], at).filter((d) => d.day !== null && d.rule !== 'date.iso');
  return {
    start: at,
    end: at + match[0].trimEnd().length,
    rule,
    place: place && !/^(?:VIETNAM|VIET NAM)$/u.test(place) ? place : null,
    date: date || dates.length ? (dates[0] ?? null) : null,
    agency: agency ?? agency2 ?? null,
  };
}
