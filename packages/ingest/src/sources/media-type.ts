/** "text/html; charset=utf-8" → "text/html"; null without a type. */
export const mediaTypeOf = (contentType: string | null | undefined): string | null =>
  contentType?.split(';', 1)[0]?.trim().toLowerCase() || null;

/** "text/html; charset=GB2312" → "gb2312"; null when none is declared. */
export const charsetOf = (contentType: string | null | undefined): string | null =>
  /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null;
