import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../calendar-words.ts';
import { type Marked, placeEnd } from '../../marked.ts';
import { BODY_ABBREVIATIONS } from '../../organisations/bodies.ts';
import { INSTITUTION_WORDS } from '../../organisations/words.ts';
import { KIND_WORDS } from '../../places/kind-words.ts';
import type { Token } from '../../tokens.ts';
import { HONORIFICS, OFFICE_HEADS, STYLES } from '../offices/heads.ts';
import { foldName, isFamilyName, shapeOf } from './shapes.ts';

/** Small words inside names of many languages ("Ursula von der Leyen", "Anwar bin Ibrahim"). */
const PARTICLES = new Set('van von der den de del della di da dos du la le el al bin binti ibn ter ten af'.split(' '));
/** Numbers of congresses, phases and bridges. */
const ROMAN = /^[IVX]+$/;
/** Function words that are given names too ("Zhang You", "Nguyen An"). */
const GIVEN_TOO = new Set([
  'an',
  'so',
  'you',
  'me',
  'do',
  'to',
  'we',
  'he',
  'her',
  'may',
  'can',
  'in',
  'on',
  'yet',
  'long',
  'dan',
]);
const ROYAL = new Set(['king', 'queen', 'prince', 'princess']);
/** The longest run taken for a name: royal and noble styles run to seven words. */
const LONGEST_NAME = 7;

/** Capitalised words next to each other that may be a name: from token `start` to before `end`. */
export interface Run {
  start: number;
  end: number;
  /** The first word begins a sentence, so its capital tells nothing. */
  initial: boolean;
}

/**
 * Finds the runs of words that may be names, outside of the tokens that `taken` marks. Where `expected` says that a
 * name must follow, a word that names a place too may begin it ("Chairman Nelson Mandela").
 */
export function findRuns(marked: Marked, taken: Uint8Array, expected: (index: number) => boolean): Run[] {
  const { tokens } = marked;
  const runs: Run[] = [];
  for (let index = 0; index < tokens.length; ) {
    const place = marked.placeAt[index];
    const given =
      place &&
      !taken[index] &&
      (place.isCountry
        ? isFamilyNameToo(marked, index)
        : beginsName(marked, index, taken, expected) || isNameAlone(marked, index, expected));
    const initials = initialAt(marked, index) && !taken[index] && expected(index);
    if (!given && !initials && !mayName(marked, index, taken)) {
      index++;
      continue;
    }
    let end = given ? placeEnd(marked, index) : initialAt(marked, index) ? index + 2 : index + 1;
    while (end < tokens.length && end - index < LONGEST_NAME && !tokens[end - 1]!.possessive) {
      if (!tokens[end]!.adjacent) break;
      if (initialAt(marked, end)) end += 2;
      else if (mayName(marked, end, taken)) end++;
      else if (placeInName(marked, index, end)) end = placeEnd(marked, end);
      else if (particleAt(marked, end, taken)) end++;
      else break;
    }
    runs.push({ start: index, end, initial: startsSentence(marked, index) });
    index = end;
  }
  return runs;
}

/** True when nothing but a sentence's end, an opening quote or a new line stands before the token. */
export function startsSentence({ tokens }: Marked, index: number): boolean {
  const before = tokens[index - 1];
  return (
    !before || !/[\p{L}\p{N},;)]/u.test(before.text.slice(-1)) || (!tokens[index]!.adjacent && before.kind === 'mark')
  );
}

function mayName(marked: Marked, index: number, taken: Uint8Array): boolean {
  const token = marked.tokens[index];
  if (!token || taken[index] || !token.capital || token.kind !== 'word' || marked.placeAt[index]) return false;
  if (
    HONORIFICS.has(token.base) ||
    (STYLES.has(token.base) && isStyled(marked, index)) ||
    token.text.endsWith('.') ||
    ROMAN.test(token.text)
  )
    return false;
  const shaped = namedByFamily(marked, index);
  if (token.acronym && token.text.length > 1) return shaped && !BODY_ABBREVIATIONS.has(token.text);
  if (FUNCTION_WORDS.has(token.base)) {
    return (
      shaped ||
      isBurmese(marked, index) ||
      namedByFamily(marked, index - 1) ||
      isMiddle(marked, index) ||
      isLast(marked, index)
    );
  }
  if (shaped) return true;
  return !INSTITUTION_WORDS.has(token.base) && !CALENDAR_WORDS.has(token.base) && !OFFICE_HEADS.has(token.base);
}

/** A word of a style counts as one when another word of address stands before it. */
function isStyled({ tokens }: Marked, index: number): boolean {
  const before = tokens[index - 1];
  return !!before && (HONORIFICS.has(before.base) || STYLES.has(before.base) || ROYAL.has(before.base));
}

/** The word and the one after it have the form of a family name with a given name. */
function namedByFamily({ tokens, placeAt }: Marked, index: number): boolean {
  const next = tokens[index + 1];
  const family = tokens[index];
  if (!family?.capital || !next?.capital || !next.adjacent || next.kind !== 'word') return false;
  if (family.possessive || placeAt[index + 1]) return false;
  if (
    (FUNCTION_WORDS.has(next.base) && !GIVEN_TOO.has(next.base)) ||
    INSTITUTION_WORDS.has(next.base) ||
    CALENDAR_WORDS.has(next.base)
  )
    return false;
  const third = tokens[index + 2];
  const more = third?.adjacent && third.capital && third.kind === 'word' && !placeAt[index + 2] ? [third] : [];
  const folded = [family, next, ...more].map(({ text }) => foldName(text.replace(/['’]s$/, '')));
  return shapeOf(folded.slice(0, 2)) !== null || shapeOf(folded) !== null;
}

/** "U Than Win": behind the Burmese forms of address small words are names. */
function isBurmese({ tokens }: Marked, index: number): boolean {
  return tokens[index]!.adjacent && /^(?:U|Daw)$/.test(tokens[index - 1]?.text ?? '');
}

/** "Luong A Phay": a short word between two capitalised ones. */
function isMiddle({ tokens }: Marked, index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const middle = tokens[index]!.text === 'A' || GIVEN_TOO.has(tokens[index]!.base);
  return middle && !!before?.capital && !!after?.capital && tokens[index]!.adjacent && after.adjacent;
}

/** "Lo Pao My,": a short word behind two capitalised ones and in front of a comma. */
function isLast({ tokens }: Marked, index: number): boolean {
  const [first, second, last, comma] = tokens.slice(Math.max(0, index - 2), index + 2);
  if (index > 1 && isVietnameseName([first!, second!, last!])) return true;
  if (
    index < 2 ||
    comma?.text !== ',' ||
    !last ||
    !(last.base === 'my' || last.text === 'The' || GIVEN_TOO.has(last.base))
  )
    return false;
  return !!first?.capital && !!second?.capital && second.adjacent && last.adjacent;
}

/** "Tran Duc Than and", "Le Minh Then": in mid-sentence a small word with a capital ends a Vietnamese name. */
function isVietnameseName(words: readonly Token[]): boolean {
  if (!words.every(({ capital, kind, adjacent }, at) => capital && kind === 'word' && (at === 0 || adjacent)))
    return false;
  const shape = shapeOf(words.map(({ text }) => foldName(text.replace(/['’]s$/, ''))));
  return shape?.tradition === 'vietnamese' && shape.length === words.length;
}

/** A place's words open a name: where one is expected, or where they and the next make a Vietnamese one ("Vu Quang Minh"). */
function beginsName(marked: Marked, index: number, taken: Uint8Array, expected: (index: number) => boolean): boolean {
  const end = placeEnd(marked, index);
  if (!marked.tokens[end]?.adjacent || !mayName(marked, end, taken)) return false;
  const folded = marked.tokens.slice(index, end + 1).map((token) => foldName(token.text.replace(/['’]s$/, '')));
  const shape = isFamilyName(folded[0]!, 'VN') && folded.length > 2 ? shapeOf(folded) : null;
  const vietnamese = shape?.tradition === 'vietnamese' && shape.length === folded.length;
  const minor = (marked.placeAt[index]!.candidates[0]?.level ?? 3) > 1;
  // "Governor Punjab Asif Khan": two words of a name behind the place are a name without it.
  const whole = mayName(marked, end + 1, taken) && marked.tokens[end + 1]!.adjacent && !vietnamese;
  return expected(index) ? vietnamese || (end === index + 1 && !whole) : vietnamese && minor;
}

/** "Vice Chairman Mai Son of …": the words of a district where a name is expected and no unit's noun follows. */
function isNameAlone(marked: Marked, index: number, expected: (index: number) => boolean): boolean {
  const { tokens, placeAt } = marked;
  const place = placeAt[index]!;
  const end = placeEnd(marked, index);
  if (end - index !== 2 || place.text !== place.name || (place.candidates[0]?.level ?? 3) < 2) return false;
  const shape = shapeOf(tokens.slice(index, end).map((token) => foldName(token.text)));
  return shape?.tradition === 'vietnamese' && expected(index) && !(tokens[end]?.capital && tokens[end]!.adjacent);
}

/** "Thai Minh Hang": an adjective of a country that is a Vietnamese family name, before a given name of two words. */
function isFamilyNameToo({ tokens, placeAt }: Marked, index: number): boolean {
  const words = tokens.slice(index, index + 3);
  const bare = placeAt[index]?.isDemonym && words.length === 3 && !placeAt[index + 1] && !placeAt[index + 2];
  return bare === true && isVietnameseName(words);
}

/** A Vietnamese name may hold words that name a province too ("Nguyen Ha Nam"), a Japanese one end in them ("Ken Chiba"). */
function placeInName(marked: Marked, start: number, index: number): boolean {
  const place = marked.placeAt[index];
  if (!place || place.isCountry || place.start !== marked.tokens[index]!.start) return false;
  const end = placeEnd(marked, index);
  const words = marked.tokens.slice(start, end);
  const folded = words.map((word) => foldName(word.text.replace(/['’]s$/, '')));
  if (words.length === 2 && isFamilyName(folded[1]!, 'JP') && !((marked.tokens[end]?.base ?? '') in KIND_WORDS))
    return shapeOf(folded)?.tradition === 'japanese';
  if (!isFamilyName(folded[0]!, 'VN') || words.length > 4) return false;
  const shape = shapeOf(folded);
  return shape?.tradition === 'vietnamese' && shape.length === words.length;
}

function particleAt(marked: Marked, index: number, taken: Uint8Array): boolean {
  const token = marked.tokens[index]!;
  const next = index + 1;
  if (!PARTICLES.has(token.text) || !marked.tokens[next]?.adjacent) return false;
  return mayName(marked, next, taken) || (PARTICLES.has(marked.tokens[next]!.text) && particleAt(marked, next, taken));
}

/** A middle initial: "John F. Kerry". */
function initialAt({ tokens }: Marked, index: number): boolean {
  const token: Token = tokens[index]!;
  if (!token.capital || tokens[index + 1]?.text !== '.') return false;
  return /^\p{Lu}$/u.test(token.text) && (tokens[index + 2]?.capital ?? false);
}
