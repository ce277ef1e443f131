/** The page Localities. */
export const localities = {
  sub: 'Units of the first level that sent or received a visit, those of their cities included. A visit counts under each of its localities, so rows do not add up.',
  nationalOnly: 'No locality, national bodies only',
  noCountry: 'Country not known',
  columns: { locality: 'Locality', sent: 'Sent', received: 'Received', visits: 'Visits' },
};
