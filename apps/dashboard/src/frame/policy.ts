/**
 * What a page may load: its own files only. Styles may stand in attributes (bars are sized so), never in elements.
 * @param development adds what the development server's reloading needs.
 * @param framed lets any site show the page in a frame: for charts that are made to be embedded, and nothing else.
 */
export function contentSecurityPolicy(nonce: string, development: boolean, framed: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    framed ? 'frame-ancestors *' : "frame-ancestors 'self'",
  ].join('; ');
}
