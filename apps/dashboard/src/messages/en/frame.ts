import { counted } from '../../format/words.ts';

/** What stands around pages: title, footer, banner, empty and failed pages. */
export const frame = {
  name: 'Communiqué',
  siteTitle: 'Communiqué: delegation visits',
  description: 'Who visited whom, what each side proposed, agreed and signed, and the sentence that says so.',
  skip: 'Skip to the page',
  footer:
    'Communiqué. Every figure is counted from reports that are held and opens the sentences it was counted from. Boundaries and names imply no position on any territory.',
  sample: {
    label: 'Sample data',
    lead: 'Sample data.',
    text: 'Reports written for trying this out. Remove them with',
  },
  desk: 'For editors',
  loading: (what: string): string => `Loading ${what}`,
  kinds: { Locality: 'Locality', Person: 'Person', Visit: 'Visit' },
  notFound: {
    title: 'Nothing is held here',
    what: 'No page or record has this address',
    why: 'Records keep their address for good; one that is gone was removed with its report.',
    visits: 'All visits',
    overview: 'Overview',
  },
  unanswered: {
    title: 'The figures could not be fetched',
    again: 'Try again',
    kept: 'Your filters are kept in the address.',
    unreachable: 'The service that holds the data cannot be reached.',
    slow: (seconds: number): string => `The service did not answer within ${seconds} seconds.`,
    refused: (message: string): string => `The service could not answer: ${message}`,
  },
  nothing: {
    noVisit: 'No visit is held that fits',
    noStatement: 'No statement is held that fits',
    visitsHeld: (count: number): string => `${counted(count, 'visit is held', 'visits are held')} without filters`,
    statementsHeld: (count: number): string =>
      `${counted(count, 'statement is held', 'statements are held')} without filters`,
    meaning: (held: string): string => `${held}. That no report is held does not mean that nothing took place.`,
    remove: (value: string): string => `Remove “${value}”`,
    removeAll: 'Remove all filters',
  },
  nothingRead: {
    title: 'No report has been read yet',
    how: 'Read the samples, or a folder of your own.',
  },
};
