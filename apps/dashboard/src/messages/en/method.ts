import { counted } from '../../format/words.ts';

/** The page Method: its charts of coverage, and what is known to be missing. */
export const method = {
  coverage: {
    title: (visits: string, undated: number): string => `${visits}, ${undated} of them undated`,
    subtitle: 'Visits by month of their first day. Each figure opens its visits.',
    heading: 'Months',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    columns: ['Year', 'Month', 'Visits'],
    cell: (month: string, year: string, visits: string): string => `${month} ${year}: ${visits}`,
    gap: 'A dot: no visit of that month is held, which does not mean that none took place.',
    undated: (visits: string): string => `In no month, since no day is known: ${visits}.`,
    notRead: (reports: string): string => `${reports} in a language that has no rules yet: kept, not read.`,
    online: (meetings: number): string => `${counted(meetings, 'online meeting')} counted aside.`,
  },
  accuracy: {
    columns: ['Field', 'Precision %', 'Recall %', 'F1 %', 'Annotated'],
    source: 'Source: npx --no communique evaluate',
  },
  sources: {
    title: (publisher: string, share: number): string => `${publisher} published ${share}% of what was read`,
    none: 'No report on a visit is held',
    tie: 'Where reports come from',
    subtitle: 'Reports by publisher and year of publication. Duplicates of one wire stand under each publisher.',
    heading: 'Years',
    columns: ['Publisher', 'Year', 'Reports'],
    unnamed: 'No publisher named',
    noYear: 'No day',
    cell: (publisher: string, year: string, reports: string): string => `${publisher}, ${year}: ${reports}`,
    cut: (shown: number, all: number): string => `The ${shown} publishers with the most reports of ${all}.`,
    read: (read: string, all: string): string => `Counted from the newest ${read} of ${all}.`,
  },
  gaps: {
    title: 'Known gaps',
    subtitle: 'What a figure of this site cannot tell',
    list: [
      'Only what was published and read is counted: a visit that no report of the sources tells is missing, and sources report national leaders more fully than towns.',
      'Reports in languages without rules are kept and counted, not read.',
      'A visit without a year in its reports is undated: it is counted in totals and stands in no period.',
      'Two reports of one visit that give different leaders and days may stand as two visits.',
      'What was said is known as reports tell it: mostly one sentence a statement, mostly of the side the paper is from.',
      'Units below the province that are in no list are kept under the name that a report gives them.',
    ],
  },
};
