import type { ReactNode } from 'react';
import type { View as Parameters } from '../filters/address.ts';
import { Block, type BlockSpan } from '../frame/Block.tsx';
import type { View } from '../frame/view.ts';
import { ChartFoot } from './ChartFoot.tsx';
import type { Chart } from './chart.ts';
import { Drawing } from './drawing/Drawing.tsx';

interface ChartBlockProps {
  chart: Chart;
  view: View;
  params?: Parameters;
  span?: BlockSpan;
  /** Columns of the page's twelve, in pixels: what the chart is drawn for on a wide screen. */
  width?: number;
  source?: string;
  /** What stands in place of the drawing: a table that says the same. */
  children?: ReactNode;
}

/** Width of a drawing on a phone. */
const PHONE = 358;

/** A chart with its finding, its notes and its foot. It is drawn twice, for a wide and for a narrow screen: never scaled. */
export const ChartBlock = ({ chart, view, params, span = 12, width = 1376, source, children }: ChartBlockProps) => (
  <Block title={chart.title} subtitle={chart.subtitle} span={span} id={chart.name}>
    {children ?? (
      <>
        <div className="max-sm:hidden">
          <Drawing drawing={chart.draw(width)} label={chart.title} />
        </div>
        <div className="sm:hidden">
          <Drawing drawing={chart.draw(PHONE)} label={chart.title} />
        </div>
      </>
    )}
    {chart.notes.length ? <p className="note mt-2">{chart.notes.join(' ')}</p> : null}
    <ChartFoot chart={chart} view={view} {...(params ? { params } : {})} {...(source ? { source } : {})} />
  </Block>
);
