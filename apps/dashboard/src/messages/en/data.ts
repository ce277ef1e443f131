/** The page Data: files, ways to ask, and whose data it is. */
export const data = {
  title: 'Data',
  sub: 'Everything that is held, under the filters above, as files and by the API.',
  files: {
    title: (visits: string, statements: string): string => `${visits} and ${statements} fit`,
    subtitle: 'Files hold every row that fits, with codes and the words of the source.',
    what: 'What',
    formats: 'Formats',
    rows: 'Rows',
    metadata: 'Metadata',
    tables: {
      visits: ['Visits', 'A row a visit: dates, parties, leader, themes, sources.'],
      statements: [
        'Statements',
        'A row a statement: speaker, side, act, themes, the words and their place in the source.',
      ],
      'theme-counts': ['Counts by theme and year', 'Statements and visits by theme and year, as the charts draw them.'],
    } as Readonly<Record<string, readonly [name: string, meaning: string]>>,
    unfit: (filters: string): string =>
      `Files know no filter for ${filters}: they hold what the other filters leave. The tables of the charts and the lists of this site apply all of them.`,
    help: 'CSV: UTF-8, RFC 4180, lists parted by “; ”. Parquet and JSON-LD for programs. Metadata give columns, licence and citation.',
  },
  api: {
    title: 'The same by the API',
    subtitle: 'Addresses are those that this site’s server uses; yours may differ.',
    curl: 'Rows by curl',
    graphql: 'Visits by GraphQL',
    variables: 'With these variables',
    both: 'GraphQL by curl',
    more: 'The API tells its whole schema and tries queries at its own address.',
  },
  licence: {
    title: 'Licence and citation',
    rights:
      'Facts are free to use. Quoted words are those of the publishers named beside them and stay theirs: quote them with their source.',
    code: 'The program is under the MIT licence.',
    cite: 'To cite this view',
    citation: (version: number, changed: string, address: string, day: string): string =>
      `Communiqué, data set version ${version} of ${changed}, ${address}, seen ${day}.`,
  },
  sources: {
    title: 'Whose data this uses',
    list: [
      ['GeoNames', 'https://www.geonames.org/', 'Positions of towns and seats of units. CC BY 4.0.'],
      ['Unicode CLDR', 'https://cldr.unicode.org/', 'Names of countries and first-level units. Unicode Licence.'],
      ['IPTC Media Topics', 'https://iptc.org/standards/media-topics/', 'Codes that themes are mapped to. CC BY 4.0.'],
      ['Natural Earth', 'https://www.naturalearthdata.com/', 'The land of the map, without boundaries. Public domain.'],
    ] as readonly (readonly [name: string, address: string, what: string])[],
    own: 'Names and dates of Vietnamese and Chinese units and their mergers are a table of this project. Boundaries and names imply no position on any territory.',
  },
};
