import { counted } from '../../format/words.ts';

/** The page People. */
export const people = {
  sub: 'By name. Filters for country, locality and words apply here: a country is the side a person is on, a locality that of an office held.',
  nobody: 'Nobody is held who fits',
  held: (people: number): string => `${counted(people, 'person is held', 'people are held')} without filters.`,
  find: 'Find',
  words: 'Name or office; marks on letters do not matter',
  columns: { name: 'Name', office: 'Latest office told', visits: 'Visits', statements: 'Statements' },
  noOffice: 'no office told',
  office: (title: string, day: string): string => `${title} (${day})`,
};
