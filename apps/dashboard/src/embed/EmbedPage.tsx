import { notFound } from 'next/navigation';
import { chartMaker } from '../catalogue/charts.ts';
import { Drawing } from '../charts/drawing/Drawing.tsx';
import { FigureTable } from '../charts/FigureTable.tsx';
import { sourceLine } from '../charts/source.ts';
import { addressOf } from '../filters/address.ts';
import { inWords } from '../filters/describe.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { Message } from '../frame/Message.tsx';
import { reasonOf } from '../frame/Unanswered.tsx';
import { loadView, single } from '../frame/view.ts';
import { readMessages } from '../messages/read.ts';

/** Widths that an embedded chart is drawn for: the frame's own decides which is seen. */
const [WIDE, NARROW] = [900, 340];

/** A chart alone, to stand in another page: title, drawing, figures, filters, source, and the way to the whole view. */
export async function EmbedPage({ name, params }: { name: string; params: SearchParams }) {
  const make = chartMaker(name);
  if (!make) notFound();
  const { frame, charts, say } = await readMessages();
  const view = await loadView('/', params);
  const outcome = view.ok ? await make(view.data, params) : view;
  if (!view.ok || !outcome.ok || !outcome.data)
    return (
      <main className="embed">
        <Message title={frame.unanswered.title} tone="bad">
          <p>{outcome.ok ? frame.nothing.noVisit : reasonOf(outcome.failure, frame)}</p>
        </Message>
      </main>
    );
  const { filters, vocabulary, dataset, text } = view.data;
  const chart = outcome.data;
  const words = inWords(filters, vocabulary, text);
  return (
    <main className="embed">
      <h1>{chart.title}</h1>
      <p className="sub">{chart.subtitle}</p>
      <div className="max-sm:hidden">
        <Drawing drawing={chart.draw(WIDE)} label={chart.title} />
      </div>
      <div className="sm:hidden">
        <Drawing drawing={chart.draw(NARROW)} label={chart.title} />
      </div>
      {chart.notes.length ? <p className="note">{chart.notes.join(' ')}</p> : null}
      <div className="foot">
        <span className="source">
          {words ? charts.filters(words) : charts.noFilters}. {sourceLine(dataset, text)}.{' '}
          {charts.drawnOn(say.day(new Date().toISOString().slice(0, 10)))}.
        </span>
        <details>
          <summary>{charts.table}</summary>
          <FigureTable figures={chart.figures} caption={chart.title} />
        </details>
        <a href={addressOf([PAGES[name] ?? '/', single(params, 'of')].filter(Boolean).join('/'), filters)}>
          {charts.whole}
        </a>
      </div>
    </main>
  );
}

/** The page that a chart stands on. */
const PAGES: Readonly<Record<string, string>> = {
  'theme-years': '/themes',
  'theme-acts': '/themes',
  'theme-sides': '/themes',
  flows: '/flows',
  map: '/flows',
  partners: '/localities',
  'locality-themes': '/localities',
  'locality-change': '/localities',
  offices: '/people',
  counterparts: '/people',
  timeline: '/visits',
  accuracy: '/method',
  coverage: '/method',
  sources: '/method',
};
