import type { OfficeMention, Person } from '../../model.ts';
import { wholeWords } from '../../reading/whole-words.ts';

const LOCAL = wholeWords(
  /\b(?:provinc\p{L}*|municipal\p{L}*|cit(?:y|ies)|prefectur\p{L}*|regional|autonomous region|count(?:y|ies)|district\p{L}*|governor|mayor|akim|people['’]s (?:committee|council)|town|communes?|party (?:secretary|chief))/iu,
);
/** Banks of the state have provinces' words in their names. */
const BANK = wholeWords(/\bcentral bank|state bank/iu);

const DIPLOMATIC = wholeWords(/\b(?:ambassador|consul|consulate|embassy|attach[eé]|chargé)\b/iu);

/** True for ambassadors and consuls: of the state, wherever their post is. */
export const isDiplomat = (person: Person): boolean => person.offices.some(({ text }) => DIPLOMATIC.test(text));

/** True for an office of a locality, by its place or by its own words; a state's governor is one of a locality. */
export const isLocalOffice = (office: OfficeMention): boolean =>
  !DIPLOMATIC.test(office.text) &&
  ((office.place !== null && !office.place.isCountry) || (LOCAL.test(office.text) && !BANK.test(office.text)));

const NATIONAL = wholeWords(
  /\b(?:national|central|politburo|political bureau|state|government|general secretary|prime minister|premier|minister\p{L}*|ministry|ambassador|consul|embassy|supreme|cabinet|royal|federal|parliament\p{L}*|senate)|^(?:vice |state |the )*president$/iu,
);

/** True for somebody who holds offices of the state, by their words or country, and none of a locality. */
export const isNational = (person: Person): boolean =>
  person.offices.length > 0 &&
  !person.offices.some(isLocalOffice) &&
  person.offices.some((office) => NATIONAL.test(office.text) || office.country !== null);
