import { addressOf, type View as Parameters } from '../filters/address.ts';
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

/** Below every chart: where its figures are from, the same figures as a table, as files, as a link, for embedding. */
export const ChartFoot = ({ chart: { name, title, figures }, view, params = {}, source }: ChartFootProps) => {
  const text = useMessages();
  const { table, tableOf, csv, svg, download } = text.charts;
  const file = (ending: string): string => addressOf(`/download/${name}.${ending}`, view.filters, params);
  return (
    <div className="foot">
      <span className="source">{source ?? sourceLine(view.dataset, text)}</span>
      <details>
        <summary>{table}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys. */}
        <section className="scroll" aria-label={tableOf(title)} tabIndex={0}>
          <FigureTable figures={figures} caption={title} />
        </section>
      </details>
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
    </div>
  );
};
