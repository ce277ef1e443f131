/** The parts of a request that tell which site it comes from. */
export type RequestHead = Pick<Headers, 'get'>;

/**
 * Whether a write comes from a page of this site: its Origin must be there and be the host that was asked. Browsers send
 * it with every POST; what does not is refused.
 */
export function isOwnOrigin(head: RequestHead): boolean {
  const origin = head.get('origin');
  if (!origin || !URL.canParse(origin)) return false;
  const { host, protocol } = new URL(origin);
  const asked = head.get('x-forwarded-host')?.split(',')[0]?.trim() || head.get('host');
  return /^https?:$/.test(protocol) && host === asked?.toLowerCase();
}

/** Whether the reader's connection is encrypted, as the page's own origin says. */
export const isEncrypted = (head: RequestHead): boolean => head.get('origin')?.startsWith('https:') === true;

/** A path of this site, or the overview for anything else: no address of another site is ever gone to. */
export const ownPath = (given: string | null | undefined): string =>
  given && /^\/(?![/\\])[^\p{Cc}]*$/u.test(given) ? given : '/';
