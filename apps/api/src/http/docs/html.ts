/** Text that stands in a page as it is. */
export interface Html {
  html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

type Part = string | number | Html | readonly Html[];

const textOf = (part: Part): string => {
  if (typeof part === 'object') return 'html' in part ? part.html : part.map(({ html }) => html).join('');
  return escaped(String(part));
};

/** A piece of a page: whatever is put in is escaped, unless it is a piece itself. */
export const html = (texts: TemplateStringsArray, ...parts: Part[]): Html => ({
  html: texts.map((text, index) => `${text}${index < parts.length ? textOf(parts[index] ?? '') : ''}`).join(''),
});

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:0 auto;padding:1.5rem;color:#1c1c1a;background:#fdfcf9}
h1,h2,h3{line-height:1.2}h2{margin-top:3rem;border-bottom:1px solid #ccc}h3{margin:2rem 0 .25rem}
code,pre{font:14px/1.45 ui-monospace,monospace}pre{background:#f3f0e8;padding:1rem;overflow:auto}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-top:1px solid #ddd}
a{color:#7a1f1f}nav a{margin-right:.75rem}.args{margin:.25rem 0 0;padding-left:1rem;font-size:.93em}
@media (prefers-color-scheme:dark){body{background:#1c1c1a;color:#eee9df}pre{background:#2a2925}a{color:#f0a3a3}td,th{border-color:#444}}`;

/** A whole page without scripts. */
export const page = (title: string, body: Html): string =>
  `<!doctype html>\n${
    html`<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${{ html: STYLE }}</style></head><body>${body}</body></html>`
      .html
  }\n`;

/** Headers of such a page: nothing is run or loaded. To be copied: what answers adds its length to them. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
} as const;
