export { type Bounds, boundsOf, boundsOn } from './bounds.ts';
export { adjectiveIndex, type Country, countries, countryByCode } from './countries.ts';
export { fold } from './fold.ts';
export { localities, localitiesByName, localityById, spellings } from './localities.ts';
export { acronyms, isCountry, nameIndex, type Place } from './name-index.ts';
export { currentIdOf, idsStandingWith } from './standing.ts';
export { currentLocality, descendants, existsOn, firstLevelOf, localityOn } from './validity.ts';
