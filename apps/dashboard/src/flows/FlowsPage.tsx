import { ChartBlock } from '../charts/ChartBlock.tsx';
import { Walk } from '../charts/Walk.tsx';
import { addressOf } from '../filters/address.ts';
import { chipsOf } from '../filters/describe.ts';
import { isUnfiltered } from '../filters/filters.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { NothingHeld, NothingRead } from '../frame/NothingHeld.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { Shell } from '../frame/Shell.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView, single, type View } from '../frame/view.ts';
import { readBoundaries } from '../map/boundaries.ts';
import { mapChart } from '../map/chart.ts';
import { readMessages } from '../messages/read.ts';
import { flowsChart } from './chart.ts';
import { EdgePanel } from './EdgePanel.tsx';
import { loadEdge } from './edge.ts';
import type { FlowLink } from './links.ts';
import { type FlowsData, loadFlows, loadWay, nameOfWay, type Way, wayOf } from './load.ts';

const PATH = '/flows';

/** Who visits whom: a flow a direction, the map, and the visits of the chosen link. */
export async function FlowsPage({ params }: { params: SearchParams }) {
  const { flows: words } = await readMessages();
  const loaded = await loadView(PATH, params);
  if (!loaded.ok) return <Unanswered title={words.title} failure={loaded.failure} address={PATH} />;
  const view = loaded.data;
  const { filters, vocabulary, dataset, text } = view;
  const outcome = await loadFlows(view);
  if (!outcome.ok)
    return <Unanswered title={words.title} failure={outcome.failure} address={addressOf(PATH, filters)} />;
  const data = outcome.data;
  const ways = chosenWays(data.ways, params);
  const way = single(params, 'way');
  const edgeName = single(params, 'edge');
  const [{ edge, problem }, boundaries] = await Promise.all([loadEdge(edgeName, data, view), readBoundaries()]);
  const onLink = (link: FlowLink): string => addressOf(PATH, filters, { way, edge: link.id });
  const map = mapChart(data, boundaries, view, { chosen: edge?.link.id ?? null, onArc: onLink });
  const empty = data.pairs.totalCount === 0;
  return (
    <Shell view={problem ? { ...view, problems: [...view.problems, problem] } : view}>
      <PageHead title={words.title} sub={words.lead} />
      {dataset.reports === 0 ? <NothingRead /> : null}
      {empty && !isUnfiltered(filters) ? (
        <NothingHeld
          title={words.none}
          held={text.frame.nothing.visitsHeld(dataset.visits)}
          path={PATH}
          chips={chipsOf(PATH, filters, vocabulary, text)}
        />
      ) : null}
      {empty ? null : (
        <Walk clear={addressOf(PATH, filters, { way })}>
          <div className="grid12">
            {
              await Promise.all(
                ways.map((each) => FlowBlock({ way: each, data, view, chosen: edge?.link.id ?? null, onLink })),
              )
            }
            <OtherWays ways={data.ways} shown={ways} view={view} edge={edge?.link.id ?? null} />
            <ChartBlock chart={map} view={view} params={{ way, edge: edge?.link.id }} span={8} width={900} />
            <EdgePanel edge={edge} view={view} />
          </div>
        </Walk>
      )}
    </Shell>
  );
}

interface FlowBlockProps {
  way: Way;
  data: FlowsData;
  view: View;
  chosen: string | null;
  onLink: (link: FlowLink) => string;
}

async function FlowBlock({ way, data, view, chosen, onLink }: FlowBlockProps) {
  const places = await loadWay(way, view);
  if (!places.ok) return null;
  const chart = flowsChart(data, way, places.data, view, { chosen, onLink });
  const name = nameOfWay(way);
  return <ChartBlock key={name} chart={chart} view={view} params={{ way: name }} span={6} width={676} />;
}

/** The way that the address names and its return, else the two with the most visits. */
function chosenWays(ways: readonly Way[], params: SearchParams): Way[] {
  const first = wayOf(ways, params);
  if (!first) return [];
  const back = ways.find(({ from, to }) => from.code === first.to.code && to.code === first.from.code);
  return back ? [first, back] : [first];
}

interface OtherWaysProps {
  ways: readonly Way[];
  shown: readonly Way[];
  view: View;
  edge: string | null;
}

const OtherWays = ({ ways, shown, view: { filters, text }, edge }: OtherWaysProps) => {
  const others = ways.filter((way) => !shown.includes(way));
  if (others.length === 0) return null;
  return (
    <p className="col-span-12 sub ways">
      {text.flows.otherWays}{' '}
      {others.map((way) => (
        <PageLink key={nameOfWay(way)} href={addressOf(PATH, filters, { way: nameOfWay(way), edge })} scroll={false}>
          {text.flows.way(way.from.name, way.to.name, text.say.visits(way.visits))}
        </PageLink>
      ))}
    </p>
  );
};
