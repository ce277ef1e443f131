import { Bars } from '../charts/Bars.tsx';
import { ChartBlock } from '../charts/ChartBlock.tsx';
import { Block } from '../frame/Block.tsx';
import { Message } from '../frame/Message.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import type { View } from '../frame/view.ts';
import { CountryTag } from '../marks/Side.tsx';
import { useMessages } from '../messages/read.ts';
import type { LocalityAnswer, LocalityPart } from '../queries/locality.ts';
import { PEOPLE_SHOWN, THEMES_SHOWN, VISITS_FOR_A_CHART } from '../thresholds.ts';
import { prepareRow } from '../visits/rows.ts';
import { VisitLines } from '../visits/VisitLines.tsx';
import type { LocalityChange } from './change.ts';
import { partnersChart, themesChart } from './charts.ts';
import type { PersonRow } from './prepare.ts';

interface LocalityBlocksProps {
  locality: LocalityPart;
  answer: LocalityAnswer;
  change: LocalityChange | null;
  people: readonly PersonRow[];
  view: View;
  /** Address of a list under the filters of this page. */
  address: (path: string) => string;
}

/** The blocks of a locality's page; with too few visits only lists. */
export const LocalityBlocks = (props: LocalityBlocksProps) => {
  const { answer, people, address, locality, change, view } = props;
  const { text } = view;
  const few = answer.visits.totalCount < VISITS_FOR_A_CHART && answer.statements.totalCount === 0;
  return (
    <div className="grid12">
      {few ? null : <Charts {...props} />}
      {change && !few ? <ChangeBlock change={change} view={view} of={locality.code} /> : null}
      <Block title={text.client.pageNames['/visits']} span={people.length ? 8 : 12}>
        <VisitLines rows={answer.visits.nodes.map((visit) => prepareRow(visit, text))} />
        <p className="mt-2">
          <PageLink href={address('/visits')}>
            {text.locality.inTable(text.say.visits(answer.visits.totalCount))}
          </PageLink>
        </p>
      </Block>
      {people.length ? (
        <Block
          title={text.client.pageNames['/people']}
          subtitle={text.locality.people.subtitle(locality.name)}
          span={4}
        >
          <People people={people} />
        </Block>
      ) : null}
    </div>
  );
};

const Charts = ({ locality, answer, view, address }: LocalityBlocksProps) => {
  const params = { of: locality.code };
  const [partners, themes] = [partnersChart(answer, locality, view), themesChart(answer, locality, view)];
  const words = view.text.locality.themes;
  const [, label = ''] = words.columns;
  return (
    <>
      <ChartBlock chart={partners} view={view} params={params} span={4}>
        <Bars bars={partners.bars} caption={partners.subtitle} label={partners.figures.columns[1] ?? ''} />
      </ChartBlock>
      <ChartBlock chart={themes} view={view} params={params} span={8}>
        <Bars bars={themes.bars.slice(0, THEMES_SHOWN)} caption={themes.subtitle} label={label} />
        {themes.bars.length > THEMES_SHOWN ? (
          <details className="mt-2">
            <summary className="text-link">{words.showAll(THEMES_SHOWN, themes.bars.length)}</summary>
            <Bars bars={themes.bars.slice(THEMES_SHOWN)} caption={themes.subtitle} label={label} />
          </details>
        ) : null}
        <p className="note mt-2">
          <PageLink href={address('/statements')}>
            {words.all(view.text.say.statements(answer.statements.totalCount))}
          </PageLink>
        </p>
      </ChartBlock>
    </>
  );
};

const ChangeBlock = ({ change, view, of }: { change: LocalityChange; view: View; of: string }) =>
  change.shown ? (
    <ChartBlock chart={change.chart} view={view} params={{ of }} width={1376} />
  ) : (
    <div className="col-span-12">
      <Message title={change.title}>
        <p className="sub">{change.why}</p>
      </Message>
    </div>
  );

const People = ({ people }: { people: readonly PersonRow[] }) => {
  const { locality, say } = useMessages();
  return (
    <>
      <PeopleTable people={people.slice(0, PEOPLE_SHOWN)} />
      {people.length > PEOPLE_SHOWN ? (
        <details className="mt-2">
          <summary className="text-link">{locality.people.more(PEOPLE_SHOWN, say.people(people.length))}</summary>
          <PeopleTable people={people.slice(PEOPLE_SHOWN)} />
        </details>
      ) : null}
    </>
  );
};

const PeopleTable = ({ people }: { people: readonly PersonRow[] }) => {
  const { client, locality } = useMessages();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{locality.people.column}</th>
          <th scope="col" className="num">
            {client.pageNames['/visits']}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ key, name, href, country, offices, visits }) => (
          <tr key={key}>
            <td>
              <PageLink className="target" href={href}>
                {name}
              </PageLink>{' '}
              <CountryTag code={country} />
              {offices ? <span className="block sub">{offices}</span> : null}
            </td>
            <td className="num">{visits}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
