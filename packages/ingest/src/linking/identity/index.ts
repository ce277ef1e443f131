export { type Identity, identities, type PersonConstraint, type PersonLink, scoreStances } from './clusters.ts';
export type { Contribution } from './features.ts';
export { nameKeys } from './names.ts';
export { type HeldOffice, type PersonTelling, stancesOf } from './telling.ts';
