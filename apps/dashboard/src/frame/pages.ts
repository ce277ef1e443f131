/** The pages of the masthead, in their order. */
export const PAGES = [
  { path: '/', label: 'Overview' },
  { path: '/localities', label: 'Localities' },
  { path: '/visits', label: 'Visits' },
  { path: '/statements', label: 'Statements' },
  { path: '/people', label: 'People' },
  { path: '/briefing', label: 'Briefing' },
  { path: '/method', label: 'Method' },
] as const;

/** Whether a page of the masthead holds the address. */
export const holds = (page: string, path: string): boolean =>
  page === '/' ? path === '/' : path === page || path.startsWith(`${page}/`);
