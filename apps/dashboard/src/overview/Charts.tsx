import { ChartFoot } from '../charts/ChartFoot.tsx';
import { sourceLine } from '../charts/source.ts';
import { addressOf } from '../filters/address.ts';
import { counted } from '../format/words.ts';
import { Block } from '../frame/Block.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import type { View } from '../frame/view.ts';
import type { OverviewAnswer } from '../queries/overview.ts';
import type { StatementsAnswer } from '../queries/statements.ts';
import { VISITS_FOR_A_CHART } from '../thresholds.ts';
import { prepareRow } from '../visits/rows.ts';
import { VisitLines } from '../visits/VisitLines.tsx';
import { ActBars } from './ActBars.tsx';
import type { ActChart } from './acts.ts';
import { CellWalk } from './CellWalk.tsx';
import { GroupTable } from './GroupTable.tsx';
import { HeatmapTable } from './HeatmapTable.tsx';
import type { Heatmap } from './heatmap.ts';
import { Multiples } from './Multiples.tsx';
import { BinKey, Panel } from './Panel.tsx';
import type { Selected } from './selection.ts';
import { actFigures, heatmapFigures, yearFigures } from './tables.ts';
import type { YearChart } from './years.ts';

interface ChartsProps {
  view: View;
  answer: OverviewAnswer;
  heatmap: Heatmap;
  selected: Selected | null;
  panel: StatementsAnswer | null;
  years: YearChart;
  acts: ActChart;
}

/** The blocks of the overview. With too few visits there is no chart: the list says it better. */
export const Charts = (props: ChartsProps) => {
  const few = props.answer.visits.totalCount < VISITS_FOR_A_CHART;
  return (
    <div className="grid12">
      {few ? null : <HeatmapBlock {...props} />}
      {few ? null : <YearsBlock {...props} />}
      <LatestBlock {...props} />
      <ActsBlock {...props} />
    </div>
  );
};

const HeatmapBlock = ({ view, answer, heatmap, selected, panel }: ChartsProps) => (
  <Block title={heatmap.title} subtitle={heatmap.subtitle}>
    <div className="max-lg:hidden">
      <CellWalk clear={addressOf('/', view.filters)}>
        <div className="heatmap-with-panel">
          <div className="min-w-0">
            <HeatmapTable
              heatmap={heatmap}
              filters={view.filters}
              selected={selected}
              visits={answer.visits.totalCount}
            />
          </div>
          <Panel selected={selected} statements={panel} />
        </div>
      </CellWalk>
    </div>
    <div className="lg:hidden">
      <BinKey />
      <GroupTable heatmap={heatmap} />
      <p className="note mt-2">Groups of themes are shown on a narrow screen; the themes stand in the table.</p>
    </div>
    <ChartFoot
      source={`${sourceLine(view.dataset)}. ${heatmap.scope}.`}
      figures={heatmapFigures(heatmap)}
      caption="Statements by theme and locality"
      download={addressOf('/download/heatmap.csv', view.filters)}
    />
  </Block>
);

const YearsBlock = ({ view, years }: ChartsProps) => (
  <Block title={years.title} subtitle={years.subtitle}>
    <Multiples panels={years.panels} />
    <p className="note mt-2">{years.notes.join(' ')}</p>
    <ChartFoot
      source={sourceLine(view.dataset)}
      figures={yearFigures(years)}
      caption={years.subtitle}
      download={addressOf('/download/years.csv', view.filters)}
    />
  </Block>
);

const LatestBlock = ({ view, answer: { visits, undated } }: ChartsProps) => (
  <Block title="Latest visits" span={8}>
    <VisitLines rows={visits.nodes.map(prepareRow)} />
    <p className="mt-2">
      <PageLink href={addressOf('/visits', view.filters)}>
        {visits.totalCount === 1 ? 'The visit in full' : `All ${counted(visits.totalCount, 'visit')}`}
      </PageLink>
      {undated.totalCount ? `, ${undated.totalCount} of them undated` : ''}
    </p>
  </Block>
);

const ActsBlock = ({ view, answer, acts }: ChartsProps) => (
  <Block title={acts.title} subtitle="Statements by act and side" span={4}>
    <ActBars chart={acts} />
    <p className="note mt-2">
      Order: from the most to the least binding.{' '}
      {answer.online.totalCount ? (
        <>
          Online meetings are no visits:{' '}
          <PageLink href={addressOf('/statements', { ...view.filters, online: 'only' })}>
            {counted(answer.online.totalCount, 'statement')}
          </PageLink>{' '}
          of theirs {answer.online.totalCount === 1 ? 'is' : 'are'} counted aside.
        </>
      ) : null}
    </p>
    <ChartFoot
      source={sourceLine(view.dataset)}
      figures={actFigures(acts)}
      caption="Statements by act and side"
      download={addressOf('/download/acts.csv', view.filters)}
    />
  </Block>
);
