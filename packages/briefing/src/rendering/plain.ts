/**
 * Text as XML 1.0 can hold it, on one line: control characters, half surrogate pairs and non-characters are left out,
 * white space becomes one space.
 */
export function plainText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
}

/** An address that a reader may follow, else null: report addresses are data and may hold anything. */
export function webAddress(url: string | null): string | null {
  return url && /^https?:\/\//u.test(url) && URL.canParse(url) ? new URL(url).href : null;
}
