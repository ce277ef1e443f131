import { counted, inSentence } from '../../format/words.ts';

/** A locality's page. */
export const locality = {
  partners: {
    title: (partner: string, visits: string): string => `Most visits are shared with ${partner}: ${visits}`,
    tie: 'Partners',
    none: 'No partner is told',
    subtitle: 'Visits shared with each. One visit with several localities counts under each.',
    columns: ['Partner', 'Visits'],
    nationalOf: (country: string): string => `National bodies of ${country}`,
  },
  themes: {
    lead: (first: string): string => `${first} leads`,
    two: (first: string, second: string): string => `${first} and ${inSentence(second)} lead`,
    tie: 'Themes',
    none: 'No theme is stated',
    subtitle: (statements: string): string => `${statements} by theme`,
    columns: ['Theme', 'Statements'],
    showAll: (shown: number, total: number): string => `${shown} of ${total} themes stated. Show all`,
    all: (statements: string): string => `All ${statements}`,
  },
  change: {
    title: (now: number, before: number): string =>
      now === before
        ? `As many visits as in the period before: ${now}`
        : `${now > before ? 'More' : 'Fewer'} visits than in the period before: ${now} after ${before}`,
    chance: ' The difference is no larger than chance alone would make it.',
    few: 'Too few visits to tell a change',
    fewWhy: (now: number, before: number, least: number): string =>
      `${counted(now, 'visit')} in this period and ${counted(before, 'visit')} in the one before: a change is shown from ${least} visits in each.`,
    subtitle: (now: string, before: string): string => `Visits, ${now} beside ${before}`,
    columns: ['Theme group', 'Period', 'Visits'],
    all: 'All visits',
    now: 'This period',
    before: 'The one before',
    note: 'A visit counts under each group that it has a statement on. Undated visits lie in neither period.',
  },
};
