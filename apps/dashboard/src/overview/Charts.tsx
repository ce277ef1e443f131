import { ChartBlock } from '../charts/ChartBlock.tsx';
import { Walk } from '../charts/Walk.tsx';
import { addressOf } from '../filters/address.ts';
import { Block } from '../frame/Block.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import type { View } from '../frame/view.ts';
import type { StatementsAnswer } from '../queries/statements.ts';
import { VISITS_FOR_A_CHART } from '../thresholds.ts';
import { prepareRow } from '../visits/rows.ts';
import { VisitLines } from '../visits/VisitLines.tsx';
import { ActBars } from './ActBars.tsx';
import { actsChart, type heatmapChart, yearsChart } from './charts.ts';
import { GroupTable } from './GroupTable.tsx';
import { HeatmapTable } from './HeatmapTable.tsx';
import type { OverviewData } from './load.ts';
import { Multiples } from './Multiples.tsx';
import { BinKey, Panel } from './Panel.tsx';
import type { Selected } from './selection.ts';

interface ChartsProps {
  view: View;
  data: OverviewData;
  heatmap: ReturnType<typeof heatmapChart>;
  selected: Selected | null;
  panel: StatementsAnswer | null;
}

/** The blocks of the overview. With too few visits there is no chart: the list says it better. */
export const Charts = (props: ChartsProps) => {
  const few = props.data.answer.visits.totalCount < VISITS_FOR_A_CHART;
  return (
    <div className="grid12">
      {few ? null : <HeatmapBlock {...props} />}
      {few ? null : <YearsBlock {...props} />}
      <LatestBlock {...props} />
      <ActsBlock {...props} />
    </div>
  );
};

const HeatmapBlock = ({ view, data, heatmap: chart, selected, panel }: ChartsProps) => (
  <ChartBlock chart={chart} view={view}>
    <div className="max-lg:hidden">
      <Walk clear={addressOf('/', view.filters)}>
        <div className="heatmap-with-panel">
          <div className="min-w-0">
            <HeatmapTable
              heatmap={chart.heatmap}
              filters={view.filters}
              selected={selected}
              visits={data.answer.visits.totalCount}
              words={view.text.overview.heatmap}
            />
          </div>
          <Panel selected={selected} statements={panel} />
        </div>
      </Walk>
    </div>
    <div className="lg:hidden">
      <BinKey />
      <GroupTable heatmap={chart.heatmap} caption={view.text.overview.heatmap.groupCaption} />
      <p className="note mt-2">{view.text.overview.heatmap.narrow}</p>
    </div>
  </ChartBlock>
);

const YearsBlock = ({ view, data }: ChartsProps) => {
  const chart = yearsChart(data, view);
  return (
    <ChartBlock chart={chart} view={view}>
      <Multiples
        panels={chart.years.panels}
        totals={chart.years.panels.map(({ total }) => view.text.say.count(total))}
        ownScale={view.text.overview.years.ownScale}
      />
    </ChartBlock>
  );
};

const LatestBlock = ({ view, data: { answer } }: ChartsProps) => {
  const { title, one, all, undated } = view.text.overview.latest;
  const count = answer.visits.totalCount;
  return (
    <Block title={title} span={8}>
      <VisitLines rows={answer.visits.nodes.map((visit) => prepareRow(visit, view.text))} />
      <p className="mt-2">
        <PageLink href={addressOf('/visits', view.filters)}>
          {count === 1 ? one : all(view.text.say.visits(count))}
        </PageLink>
        {answer.undated.totalCount ? undated(answer.undated.totalCount) : ''}
      </p>
    </Block>
  );
};

const ActsBlock = ({ view, data }: ChartsProps) => {
  const chart = actsChart(data, view);
  const { acts } = view.text.overview;
  const { totalCount } = data.answer.online;
  const [before, statements, after] = acts.online(view.text.say.statements(totalCount), totalCount);
  return (
    <ChartBlock chart={chart} view={view} span={4}>
      <ActBars chart={chart.acts} caption={chart.subtitle} />
      {totalCount ? (
        <p className="note mt-2">
          {before}
          <PageLink href={addressOf('/statements', { ...view.filters, online: 'only' })}>{statements}</PageLink>
          {after}
        </p>
      ) : null}
    </ChartBlock>
  );
};
