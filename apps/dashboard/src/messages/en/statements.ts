/** The page Statements. */
export const statements = {
  shown: (shown: string, total: string): string => `${shown} of ${total} on this page. `,
  sub: 'Newest first, undated ones last. One sentence, one speaker, one act, all its themes.',
  download: 'Download CSV',
};
