import { loadBriefing } from '../briefing/load.ts';
import { readSubject } from '../briefing/request.ts';
import { chartMaker } from '../catalogue/charts.ts';
import { svgFile } from '../charts/drawing/file.ts';
import { sourceLine } from '../charts/source.ts';
import { inWords } from '../filters/describe.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { type Figures, toCsv } from '../format/csv.ts';
import type { View } from '../frame/view.ts';
import type { Outcome } from '../queries/request.ts';
import { statementTable, visitTable } from './lists.ts';

/** A file that can be downloaded. */
export interface Download {
  type: 'text/csv' | 'text/markdown' | 'image/svg+xml';
  content: string;
}

/** What a file is made for: the address that was asked, and its parameters. */
export interface Asked {
  address: URL;
  params: SearchParams;
}

/** Makes the content of a file under the filters of a view; null where there is nothing to write. */
export type Maker = (view: View, asked: Asked) => Promise<Outcome<Download | null>>;

/** Width of a chart in a file, in pixels. */
const FILE_WIDTH = 960;

const LISTS: Readonly<Record<string, Maker>> = {
  'visits.csv': async (view) => csv(await visitTable(view)),
  'statements.csv': async (view) => csv(await statementTable(view)),
  'briefing.md': briefingFile,
};

/** The maker of a file by its name: whole lists, briefings, and each chart as its figures or its picture. */
export function makerOf(file: string): Maker | null {
  if (Object.hasOwn(LISTS, file)) return LISTS[file] ?? null;
  const [, name = '', ending] = /^([a-z-]+)\.(csv|svg)$/.exec(file) ?? [];
  const chart = chartMaker(name);
  if (!chart) return null;
  return async (view, asked) => {
    const outcome = await chart(view, asked.params);
    if (!outcome.ok) return outcome;
    if (!outcome.data) return { ok: true, data: null };
    if (ending === 'csv') return csv({ ok: true, data: outcome.data.figures });
    const content = svgFile(outcome.data.draw(FILE_WIDTH), captionOf(outcome.data, view, asked));
    return { ok: true, data: { type: 'image/svg+xml', content } };
  };
}

function captionOf(
  { name, title, subtitle, notes }: { name: string; title: string; subtitle: string; notes: readonly string[] },
  { filters, vocabulary, dataset, text }: View,
  { address }: Asked,
) {
  const words = inWords(filters, vocabulary, text);
  return {
    title,
    subtitle,
    notes,
    filters: words ? text.charts.filters(words) : text.charts.noFilters,
    source: sourceLine(dataset, text),
    drawn: text.charts.drawnOn(text.say.day(new Date().toISOString().slice(0, 10))),
    address: `${address.origin}/embed/${name}${decodeURI(address.search)}`,
  };
}

const csv = (outcome: Outcome<Figures>): Outcome<Download> =>
  outcome.ok ? { ok: true, data: { type: 'text/csv', content: toCsv(outcome.data) } } : outcome;

async function briefingFile({ filters }: View, { params }: Asked): Promise<Outcome<Download | null>> {
  const briefed = await loadBriefing(readSubject(params, filters), filters);
  if (briefed.state === 'failed') return { ok: false, failure: briefed.failure };
  const content = briefed.state === 'made' ? briefed.briefing.markdown : null;
  return { ok: true, data: content === null ? null : { type: 'text/markdown', content } };
}
