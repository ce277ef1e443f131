import { counted } from '../../format/words.ts';

/** The page Visits: table and timeline. */
export const visits = {
  views: { label: 'View', table: 'Table', timeline: 'Timeline' },
  columns: {
    label: 'Columns',
    hint: 'A press shows a column or hides it.',
    show: (name: string): string => `Show ${name}`,
    hide: (name: string): string => `Hide ${name}`,
    reset: 'All columns',
  },
  names: {
    date: 'Date',
    from: 'From',
    to: 'To',
    leader: 'Leader',
    themes: 'Themes most stated',
    acts: 'Acts',
    statements: 'Statements',
    sources: 'Sources',
  } as Readonly<Record<string, string>>,
  notNamed: 'not named',
  leaderNotNamed: 'leader not named',
  undatedGroup: (count: number): string => `Date not fully known (${count})`,
  next: 'Next page',
  order: {
    newest: 'Newest first',
    oldest: 'Oldest first',
    by: (column: string): string => `By ${column.toLowerCase()}`,
  },
  outside: (visits: number): string =>
    `${counted(visits, 'undated visit')} that would fit ${visits === 1 ? 'lies' : 'lie'} outside any range of dates`,
  atEnd: (visits: number): string => `${visits} without a full date stand at the end`,
  limit: (most: string): string => ` Lists of more than ${most} visits are sorted by date only.`,
  all: (rows: number): string => `${counted(rows, 'row')}, all shown`,
  some: (first: string, last: string, all: string): string => `Rows ${first}–${last} of ${all}`,
  few: (rows: number, all: number): string => `${counted(rows, 'row')} of ${all}`,
  timeline: {
    title: (period: string, visits: string): string => `${period} holds the most visits: ${visits}`,
    tie: 'Visits over time',
    none: 'No dated visit fits',
    subtitle: (first: string, last: string): string =>
      `Visits by quarter of their first day, ${first} to ${last}. Each bar opens its visits.`,
    columns: ['Quarter', 'Visits'],
    label: 'Visits',
    point: (period: string, visits: string): string => `${period}: ${visits}`,
    noDay: 'without a known day',
    gap: 'Hatched: no visit of that quarter is held at all, which is not a zero.',
    earlier: (visits: string, first: string): string => `Not drawn: ${visits} from before ${first}.`,
  },
  journey: 'Who travelled, where to',
};
