import { capitalised, counted, inSentence } from '../../format/words.ts';

/** The page Method: its charts of coverage, and what is known to be missing. */
export const method = {
  title: 'Method and accuracy',
  sub: 'What counts as a visit, how themes are coded, how often each field is right, and what is missing.',
  rules: {
    title: 'What counts',
    list: [
      [
        'A visit',
        'A delegation or an official of one country in the other, or received by counterparts. One row a visit, however many reports tell of it.',
      ],
      [
        'Not a visit',
        'An online meeting, a domestic event, earlier visits told as background. Online meetings are listed aside.',
      ],
      ['A statement', 'One sentence, one speaker, one act, all its themes. Courtesies without a theme are none.'],
      [
        'A locality’s figures',
        'A visit counts in full under each locality that sent or received it, a statement under each whose officials speak or are addressed. A province includes its cities, each statement once.',
      ],
      [
        'A date without a year',
        'Taken from the day of publication or worked out from the text. If neither tells, the year stays unknown. It is never today’s year.',
      ],
      [
        'A place',
        'The unit that existed on the day: Vietnam had 63 provincial units until 30 June 2025 and has 34 since.',
      ],
    ] as readonly (readonly [name: string, meaning: string])[],
  },
  acts: {
    title: (acts: number): string => `The ${counted(acts, 'act')}, from the most to the least binding`,
    columns: { act: 'Act', meaning: 'Meaning', statements: 'Statements' },
  },
  themes: {
    title: (themes: string, groups: number): string => `${themes} in ${counted(groups, 'group')}`,
    subtitle: 'A statement carries every theme it names, by the narrowest that fits',
  },
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
    title: 'How often each field is right',
    titleOf: (best: string, bestF1: number, worst: string, worstF1: number): string =>
      `How often each field is right: F1 from ${bestF1} for ${inSentence(best)} to ${worstF1} for ${inSentence(worst)}`,
    notMeasured: 'Not measured yet',
    notMeasuredWhy: 'No measurement of this version is recorded. Run it with:',
    measured: (set: string, reports: number, day: string): string =>
      `${capitalised(set)}, ${reports} reports, measured ${day}`,
    /** What may be measured, by the words that the measurement itself uses. */
    sets: {} as Readonly<Record<string, string>>,
    mean: (f1: number): string => `mean F1 of the headline fields ${f1}`,
    quotes: (share: number): string => `${share}% of quotes stand at their place`,
    sorted: (parts: readonly string[]): string => `${parts.join('; ')}. Sorted by F1.`,
    recall: 'Recall: of what the reports say, the share found',
    precision: 'Precision: of what is shown, the share that is right',
    caption: 'Precision, recall and F1 by field, in per cent',
    head: { field: 'Field', scale: '0 to 100%', precision: 'Precision', recall: 'Recall', gold: 'Gold' },
    none: 'none',
    fields: {
      notAVisit: 'Not a visit report',
      visit: 'Visit found',
      'visit.sender': 'Sending side',
      'visit.host': 'Receiving locality',
      'visit.leader': 'Leader',
      'visit.start': 'First day',
      'visit.end': 'Last day',
      person: 'Person',
      'person.office': 'Office',
      meeting: 'Meeting',
      theme: 'Theme',
      'statement.side+theme': 'Side and theme',
      'statement.side+act+theme': 'Side, act and theme',
      'statement.speaker+theme': 'Speaker and theme',
      'statement.sentence+theme': 'Sentence and theme',
    } as Readonly<Record<string, string>>,
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
