import { counted } from '../../format/words.ts';

/** The page Flows: who visits whom. */
export const flows = {
  title: 'Who visits whom',
  lead: 'Read from left to right: the delegation travels. Figures beside names are visits; one visit to three provinces draws three links and counts once at each name.',
  otherWays: 'Other directions:',
  way: (from: string, to: string, visits: string): string => `${from} to ${to}, ${visits}`,
  none: 'No visit between two countries is held that fits',
  sends: (country: string, part: number, all: number): string =>
    part * 2 > all
      ? `${country} sends national bodies: ${part} of ${counted(all, 'delegation')}`
      : `${country} sends localities: ${all - part} of ${counted(all, 'delegation')}`,
  subtitle: (from: string, to: string, visits: string, pairs: number): string =>
    `${from} to ${to}, ${visits}, ${counted(pairs, 'link')}`,
  columns: ['Travels', 'Receives', 'Visits'],
  national: 'National bodies',
  nationalOf: (country: string): string => `National bodies of ${country}`,
  pair: (from: string, to: string, visits: string): string => `${from} to ${to}: ${visits}`,
  node: (place: string, visits: string): string => `${place}: ${visits}`,
  cut: (shown: number, all: number): string =>
    `The ${shown} links with the most visits of ${all} are drawn; the table holds those that were fetched.`,
  beyond: (count: number): string => `${counted(count, 'further pair')} of places with fewer visits left out.`,
  planned: (count: number): string => `${counted(count, 'visit')} of these still to come on the day of the report.`,
  chosen: {
    title: (from: string, to: string): string => `${from} to ${to}`,
    hint: 'Choose a link or an arc: its visits and what was said stand here.',
    visits: 'Visits',
    statements: 'Statements',
    noStatement: 'The report holds no statement.',
    all: (statements: string): string => `All ${statements} of this visit`,
  },
  edge: ['No visit between these two is held under these filters.', 'Choose a link of the chart.'] as [string, string],
  map: {
    title: (part: number, all: number): string =>
      `${part} of ${counted(all, 'link')} ${part === 1 ? 'joins' : 'join'} two localities`,
    outside: (names: string): string => `Beyond the edge: ${names}.`,
    none: 'No visit joins two places with a known position',
    subtitle:
      'Points: localities, by visits. Arcs: visits from one locality to another, bent to the right of the journey.',
    inset: 'Where points crowd',
    travelled: (country: string): string => `${country} travelled`,
    unplaced: (names: string): string => `Without a known position: ${names}.`,
    unnamed: (names: string): string => `Not named on the map: ${names}.`,
    national: (count: number): string => `Not drawn: ${counted(count, 'link')} with a national body on one side.`,
    cut: (shown: number, all: number): string => `The ${shown} arcs with the most visits of ${all} are drawn.`,
    land: 'Land: Natural Earth, drawn without boundaries.',
    boundaries: 'Boundaries: the operator’s file.',
    positions: 'Positions: GeoNames, seats of the units.',
  },
};
