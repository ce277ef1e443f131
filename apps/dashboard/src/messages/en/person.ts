import { counted } from '../../format/words.ts';

/** A person's page. */
export const person = {
  crumb: 'People',
  brief: (name: string): string => `Brief on ${name}`,
  side: (country: string): string => `On the side of ${country}.`,
  spelt: (names: readonly string[]): string => `Also written ${names.join(', ')}.`,
  noVisit: 'No visit is held.',
  noStatement: 'No sentence in which this person speaks is held.',
  newest: (shown: number, total: number): string => `The newest ${shown} of ${total}.`,
  offices: {
    title: (offices: number): string => counted(offices, 'office'),
    latest: (office: string, day: string): string => `Last told as ${office}, ${day}`,
    none: 'No office is told',
    subtitle: 'Offices as the report of each day gives them. A dot is a report; it opens the visit that it tells of.',
    columns: ['Office', 'Day', 'Source'],
    noDay: 'date unknown',
    dot: (office: string, day: string, source: string): string => `${office}, ${day}: ${source}`,
  },
  counterparts: {
    title: (name: string, visits: string): string => `Met ${name} most: ${visits}`,
    tie: 'Counterparts',
    none: 'No counterpart is named',
    subtitle: 'People of other sides who took part in the same visits, by visits shared.',
    columns: ['Counterpart', 'Visits'],
    from: (shown: number, total: number): string => `Counted from the newest ${shown} of ${counted(total, 'visit')}.`,
    cut: (shown: number, all: number): string => `The ${shown} of ${all} with the most visits.`,
  },
};
