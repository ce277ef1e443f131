/** The page Search. */
export const search = {
  title: 'Search',
  titleOf: (words: string): string => `Search: ${words}`,
  sub: 'Visits, people, localities, bodies, statements and the text of reports. Marks on letters and case do not matter: “hung yen” finds Hưng Yên.',
  label: 'Words',
  action: 'Search',
  found: (count: string): string => `${count} found`,
  none: (words: string): string => `Nothing is held that holds all of “${words}”`,
  noneWhy: 'Each word must be the beginning of a word in a name, headline, sentence or office. Try fewer words.',
  start: 'Write words to search for.',
  more: (count: string): string => `All ${count}`,
  kinds: {
    VISIT: 'Visits',
    PERSON: 'People',
    LOCALITY: 'Localities',
    ORGANISATION: 'Bodies',
    STATEMENT: 'Statements',
    REPORT: 'Reports',
  } as Readonly<Record<string, string>>,
  inReport: (source: string): string => `in ${source}`,
  noVisit: 'tells of no visit',
};
