import type { BriefingDocument } from '../../document.ts';
import { escapeHtml } from './escape.ts';
import { toHtml } from './fragment.ts';
import { STYLE } from './style.ts';

/** The briefing as a page that stands alone: the fragment of {@link toHtml} with a style for screen and print. */
export function toHtmlPage(document: BriefingDocument): string {
  return `<!doctype html>
<html lang="${escapeHtml(document.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<p class="scope">${escapeHtml(document.scope)}</p>
${toHtml(document)}</body>
</html>
`;
}
