import type { OfficeMention, Person } from '../../model.ts';

const LOCAL =
  /\b(?:provinc\p{L}*|municipal\p{L}*|cit(?:y|ies)|prefectur\p{L}*|regional|autonomous region|count(?:y|ies)|district\p{L}*|governor|mayor|akim|people['’]s (?:committee|council)|town|communes?|party (?:secretary|chief))/iu;
/** True for an office of a locality, by its place or by its own words; a state's governor is one of a locality. */
export const isLocalOffice = (office: OfficeMention): boolean =>
  (office.place !== null && !office.place.isCountry) ||
  (LOCAL.test(office.text) && !/\bcentral bank|state bank/iu.test(office.text));

/** True for somebody who holds offices, and none of a locality. */
export const isNational = (person: Person): boolean => person.offices.length > 0 && !person.offices.some(isLocalOffice);
