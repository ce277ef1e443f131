import { counted, inSentence, listed } from '../../format/words.ts';

/** The page Themes. */
export const themes = {
  title: 'Themes',
  lead: (themes: string): string =>
    `${themes} with a statement. Up to five are compared over time; what each act and each side makes of every theme stands below.`,
  by: { label: 'Periods', year: 'Years', quarter: 'Quarters' },
  choose: 'Choose themes to compare',
  chosen: (count: number, most: number): string => `${count} of ${most} chosen. `,
  chooseHow: 'A press adds a theme or takes it away.',
  add: (theme: string): string => `Compare ${theme}`,
  drop: (theme: string): string => `Leave ${theme} out`,
  tooMany: (most: number): [string, string] => [
    `No more than ${most} themes are compared.`,
    'Take one away before another is added.',
  ],
  unknown: ['No theme has this code.', 'Choose one below the chart.'] as [string, string],
  reset: 'The five most stated',
  years: {
    title: (themes: readonly string[], count: number): string =>
      `${listed(themes.map((theme, index) => (index === 0 ? theme : inSentence(theme))))} ${themes.length === 1 ? 'is' : 'are'} stated most of the ${counted(count, 'theme')} compared`,
    titleOne: (theme: string, period: string): string => `${theme} is stated most in ${period}`,
    none: 'No dated statement fits',
    subtitle: (first: string, last: string): string =>
      `Statements by theme and period, ${first}–${last}. All panels have one scale.`,
    columns: ['Theme', 'Period', 'Statements'],
    gap: 'Hatched: no visit of that period is held, which is not a zero.',
    undated: (statements: string): string => `Outlined, “?”: ${statements} without a known day.`,
    earlier: (statements: string, first: string): string => `Not drawn: ${statements} from before ${first}.`,
    several: 'A statement on two of these themes counts in both.',
    point: (theme: string, period: string, statements: string): string => `${theme}, ${period}: ${statements}`,
    noDay: 'without a known day',
  },
  acts: {
    title: (theme: string): string => `${theme} is the theme most signed or agreed`,
    none: 'No theme is signed or agreed',
    tie: (themes: string): string => `${themes} are the themes most signed or agreed`,
    subtitle: 'Statements by theme and act, from the most to the least binding.',
    columns: ['Group', 'Theme', 'Act', 'Statements'],
    heading: 'Acts',
  },
  sides: {
    title: (clauses: readonly string[]): string => clauses.join('; '),
    clause: (side: string, theme: string): string => `${side} speaks most of ${inSentence(theme)}`,
    none: 'Which side speaks of what',
    subtitle: 'Statements by theme and side that speaks. “Both” is said by all parties together.',
    columns: ['Group', 'Theme', 'Side', 'Statements'],
    heading: 'Sides',
    both: 'Both together',
    unknown: 'Not told',
  },
  shown: (shown: number, total: number): string =>
    shown === total
      ? `All ${counted(total, 'theme')} are shown.`
      : `${shown} of ${counted(total, 'theme')} are stated.`,
  cell: (theme: string, column: string, statements: string): string => `${theme}, ${column}: ${statements}`,
};
