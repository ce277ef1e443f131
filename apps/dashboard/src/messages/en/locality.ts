import { counted, inSentence } from '../../format/words.ts';

/** A locality's page. */
export const locality = {
  brief: (name: string): string => `Brief on ${name}`,
  kinds: {
    PROVINCE: 'province',
    MUNICIPALITY: 'municipality',
    AUTONOMOUS_REGION: 'autonomous region',
    SPECIAL_REGION: 'special administrative region',
    REGION: 'region',
    PREFECTURE: 'prefecture',
    CITY: 'city',
    DISTRICT: 'district',
    COUNTY: 'county',
  } as Readonly<Record<string, string>>,
  unit: 'unit',
  about: {
    of: (kind: string, places: string): string => (places ? `${kind} of ${places}` : kind),
    until: (day: string, successor: string | null): string =>
      `until ${day}${successor ? `, since then part of ${successor}` : ''}`,
    since: (day: string): string => `in these bounds since ${day}`,
    tookOver: (names: string): string => `took over ${names}`,
    unlisted: 'in no list of units: kept under the name that a report gives it',
  },
  span: (first: string, last: string): string => `, ${first}${last === first ? '' : ` to ${last}`}`,
  undated: (count: number): string => `, ${count} undated`,
  noVisit: (name: string, filtered: boolean): string => `No visit of ${name} is held${filtered ? ' that fits' : ''}`,
  held: (visits: number): string => `${counted(visits, 'visit is held', 'visits are held')} in all`,
  inTable: (visits: string): string => `${visits} in the table`,
  people: {
    subtitle: (name: string): string => `Holders of an office of ${name}, as the report of that day gives it`,
    more: (shown: number, people: string): string => `${shown} of ${people}. Show all`,
    column: 'Name and office',
  },
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
