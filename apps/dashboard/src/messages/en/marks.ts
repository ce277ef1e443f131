/** What stands at a visit, a statement or a place wherever they are listed. */
export const marks = {
  nationalBodies: 'National bodies',
  planned: (place: string): string => `${place} (planned)`,
  notTold: 'not told',
  to: 'to',
  both: 'Both',
  sideNotTold: 'Side not told',
  noActs: 'none',
  source: 'Source',
  notDated: 'not dated',
  online: (source: string): string => `${source}, online meeting`,
  delegation: 'a delegation',
  delegationOf: (place: string): string => `a delegation of ${place}`,
  nationalDelegation: 'a delegation of national bodies',
  nextPage: 'Next page',
  noTheme: 'no theme stated',
  name: 'Name',
};
