import { Bars } from '../charts/Bars.tsx';
import type { Bar } from '../charts/bars.ts';
import { ChartFoot } from '../charts/ChartFoot.tsx';
import { counted } from '../format/words.ts';
import { Block } from '../frame/Block.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { CountryTag } from '../marks/Side.tsx';
import type { LocalityAnswer } from '../queries/locality.ts';
import { PEOPLE_SHOWN, THEMES_SHOWN, VISITS_FOR_A_CHART } from '../thresholds.ts';
import { prepareRow } from '../visits/rows.ts';
import { VisitLines } from '../visits/VisitLines.tsx';
import type { PersonRow } from './prepare.ts';

interface LocalityBlocksProps {
  name: string;
  answer: LocalityAnswer;
  partners: readonly Bar[];
  themes: readonly Bar[];
  themesTitle: string;
  people: readonly PersonRow[];
  source: string;
  /** Address of a list under the filters of this page. */
  address: (path: string) => string;
}

/** The blocks of a locality's page; with too few visits only lists. */
export const LocalityBlocks = (props: LocalityBlocksProps) => {
  const { answer, people, address, name } = props;
  const few = answer.visits.totalCount < VISITS_FOR_A_CHART && answer.statements.totalCount === 0;
  return (
    <div className="grid12">
      {few ? null : <Charts {...props} />}
      <Block title="Visits" span={people.length ? 8 : 12}>
        <VisitLines rows={answer.visits.nodes.map(prepareRow)} />
        <p className="mt-2">
          <PageLink href={address('/visits')}>{counted(answer.visits.totalCount, 'visit')} in the table</PageLink>
        </p>
      </Block>
      {people.length ? (
        <Block title="People" subtitle={`Holders of an office of ${name}, as the report of that day gives it`} span={4}>
          <People people={people} />
        </Block>
      ) : null}
    </div>
  );
};

const Charts = ({ name, answer, partners, themes, themesTitle, source, address }: LocalityBlocksProps) => (
  <>
    <Block title="Partners" subtitle="Visits shared with each" span={4}>
      {partners.length ? (
        <Bars bars={partners} caption={`Visits shared with ${name}`} label="Visits" />
      ) : (
        <p className="sub">No partner is told.</p>
      )}
      <p className="note mt-2">One visit with several localities counts under each.</p>
      <ChartFoot source={source} caption="Partners" />
    </Block>
    <Block title={themesTitle} subtitle={`${counted(answer.statements.totalCount, 'statement')} by theme`} span={8}>
      <Bars bars={themes.slice(0, THEMES_SHOWN)} caption={`Statements of ${name} by theme`} label="Statements" />
      {themes.length > THEMES_SHOWN ? (
        <details className="mt-2">
          <summary className="text-link">
            {THEMES_SHOWN} of {themes.length} themes stated. Show all
          </summary>
          <Bars bars={themes.slice(THEMES_SHOWN)} caption={`Further themes of ${name}`} label="Statements" />
        </details>
      ) : null}
      <p className="note mt-2">
        <PageLink href={address('/statements')}>All {counted(answer.statements.totalCount, 'statement')}</PageLink>
      </p>
      <ChartFoot source={source} caption="Themes" />
    </Block>
  </>
);

const People = ({ people }: { people: readonly PersonRow[] }) => (
  <>
    <PeopleTable people={people.slice(0, PEOPLE_SHOWN)} />
    {people.length > PEOPLE_SHOWN ? (
      <details className="mt-2">
        <summary className="text-link">
          {PEOPLE_SHOWN} of {counted(people.length, 'person', 'people')}. Show all
        </summary>
        <PeopleTable people={people.slice(PEOPLE_SHOWN)} />
      </details>
    ) : null}
  </>
);

const PeopleTable = ({ people }: { people: readonly PersonRow[] }) => (
  <table className="table">
    <thead>
      <tr>
        <th scope="col">Name and office</th>
        <th scope="col" className="num">
          Visits
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
