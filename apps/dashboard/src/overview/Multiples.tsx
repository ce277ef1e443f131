'use client';

import dynamic from 'next/dynamic';
import { formatCount } from '../format/words.ts';
import type { YearPanel } from './years.ts';

/** Loaded after the page: the figures stand in the table below the chart all the while. */
const YearPlot = dynamic(() => import('./YearPlot.tsx'), {
  ssr: false,
  loading: () => <span className="skeleton h-full" />,
});

/** Small multiples on one scale; a panel with a scale of its own says so. */
export const Multiples = ({ panels, ownScale }: { panels: readonly YearPanel[]; ownScale: string }) => (
  <div className="multiples">
    {panels.map((panel) => (
      <div key={panel.code}>
        <h3 style={{ borderColor: panel.colour }}>
          {panel.label}{' '}
          <small>
            {formatCount(panel.total)}
            {panel.ownScale ? ownScale : ''}
          </small>
        </h3>
        <div className="plot" role="img" aria-label={panel.summary}>
          <YearPlot panel={panel} />
        </div>
      </div>
    ))}
  </div>
);
