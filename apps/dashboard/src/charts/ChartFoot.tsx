import { addressOf, type View as Parameters } from '../filters/address.ts';
import { PageLink } from '../frame/PageLink.tsx';
import type { View } from '../frame/view.ts';
import { useMessages } from '../messages/read.ts';
import type { Chart } from './chart.ts';
import { FigureTable } from './FigureTable.tsx';
import { ShareChart } from './ShareChart.tsx';
import { sourceLine } from './source.ts';

interface ChartFootProps {
  chart: Pick<Chart, 'name' | 'title' | 'figures'>;
  view: View;
  /** Parameters of the page that decide what the chart shows, besides the filters. */
  params?: Parameters;
  /** Where its figures are from, when that is not the data set. */
  source?: string;
}

/**
 * Below every chart: where its figures are from, the same figures as a table, as files, as a link, for embedding. The
 * table is sent when the address asks for it: most readers never open it, and it is longer than the chart.
 */
export const ChartFoot = ({ chart: { name, title, figures }, view, params = {}, source }: ChartFootProps) => {
  const text = useMessages();
  const { table, tableOf, csv, svg, download } = text.charts;
  const key = [name, params.way].filter(Boolean).join('.');
  const open = view.besides.table === key;
  const file = (ending: string): string => addressOf(`/download/${name}.${ending}`, view.filters, params);
  return (
    <div className="foot">
      <span className="source">{source ?? sourceLine(view.dataset, text)}</span>
      <PageLink
        href={`${addressOf(view.path, view.filters, { ...view.besides, table: open ? null : key })}#${name}`}
        scroll={false}
        aria-expanded={open}
        aria-label={tableOf(title)}
      >
        {table}
      </PageLink>
      <a href={file('csv')} aria-label={download(csv, title)} download="">
        {csv}
      </a>
      <a href={file('svg')} aria-label={download(svg, title)} download="">
        {svg}
      </a>
      <ShareChart
        name={name}
        svg={file('svg')}
        link={`${addressOf(view.path, view.filters, params)}#${name}`}
        embed={addressOf(`/embed/${name}`, view.filters, params)}
      />
      {open ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys.
        <section className="scroll" aria-label={tableOf(title)} tabIndex={0}>
          <FigureTable figures={figures} caption={title} />
        </section>
      ) : null}
    </div>
  );
};
