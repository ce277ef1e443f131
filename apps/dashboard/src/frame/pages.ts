/** The pages of the masthead, in their order. */
export const PAGES = [
  '/',
  '/themes',
  '/localities',
  '/flows',
  '/visits',
  '/statements',
  '/people',
  '/briefing',
  '/data',
  '/method',
] as const;

/** Whether a page of the masthead holds the address. */
export const holds = (page: string, path: string): boolean =>
  page === '/' ? path === '/' : path === page || path.startsWith(`${page}/`);
