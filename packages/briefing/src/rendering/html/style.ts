/** How a page looks; on paper the popovers' words stand in the notes, and tables repeat their heads. */
export const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.55 "Source Serif 4", Georgia, "Noto Serif", "Noto Serif SC", serif; }
h1, h2, table, .scope, .words { font-family: "Source Sans 3", system-ui, "Noto Sans", "Noto Sans SC", sans-serif; }
h1 { line-height: 1.2; margin-bottom: .4rem; }
h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; }
.scope { text-align: right; font-size: .85rem; opacity: .75; }
#selection { font-style: italic; }
sup { line-height: 0; }
sup button { border: 0; padding: 0 .1em; background: none; color: LinkText; font: .85em "Source Sans 3", system-ui, sans-serif; cursor: pointer; }
table { width: 100%; border-collapse: collapse; font-size: .85rem; line-height: 1.35; }
caption { text-align: left; font-style: italic; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem .35rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
.notes { font-size: .85rem; }
.notes ol { list-style: none; padding: 0; }
.notes li { margin: .3rem 0; overflow-wrap: anywhere; }
.notes li:target { background: Mark; color: MarkText; }
.words { max-width: 30rem; margin: auto; padding: .8rem 1rem; border: 1px solid; border-radius: .4rem; font-size: .9rem; line-height: 1.45; }
@page { size: A4; margin: 2.2cm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
  h2 { break-after: avoid; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  sup button { color: inherit; }
  .words { display: none; }
}
`;
