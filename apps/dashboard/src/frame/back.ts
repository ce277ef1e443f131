const SOMEWHERE = 'http://here.invalid';

/** An address of this site to go back to; anything that leads elsewhere leads to the overview. */
export function pathBack(given: string | null): string {
  if (!given?.startsWith('/') || !URL.canParse(given, SOMEWHERE)) return '/';
  const { origin, pathname, search } = new URL(given, SOMEWHERE);
  return origin === SOMEWHERE && !pathname.startsWith('//') ? pathname + search : '/';
}
