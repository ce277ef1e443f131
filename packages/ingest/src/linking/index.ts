export { ancestors, withAncestors } from './ancestors.ts';
export { homeOf, placeInTitle } from './home.ts';
export { type LinkedOrganisation, linkOrganisation } from './organisations.ts';
export { type LinkedPerson, linkPeople, type People } from './people.ts';
export { knownPlace, type LinkedPlace, linkPlace, type PlaceContext } from './places.ts';
