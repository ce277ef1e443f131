import { notFound } from 'next/navigation';
import { Bars } from '../charts/Bars.tsx';
import { ChartBlock } from '../charts/ChartBlock.tsx';
import { Done } from '../editing/Done.tsx';
import { readAsked } from '../editing/request.ts';
import { WholeForms } from '../editing/WholeForms.tsx';
import { besides } from '../filters/address.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { keyOf, pageOf } from '../format/ids.ts';
import { Block } from '../frame/Block.tsx';
import { Page } from '../frame/Page.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView } from '../frame/view.ts';
import type { Messages } from '../messages/messages.ts';
import { readMessages } from '../messages/read.ts';
import { PERSON, type PersonPart } from '../queries/people.ts';
import { ask } from '../queries/request.ts';
import { prepareStatement } from '../statements/prepare.ts';
import { SentenceTable } from '../statements/StatementList.tsx';
import { prepareRow } from '../visits/rows.ts';
import { VisitLines } from '../visits/VisitLines.tsx';
import { counterpartsChart } from './counterparts.ts';
import { Memberships } from './Memberships.tsx';
import { officesChart } from './offices.ts';
import { PersonFields } from './PersonFields.tsx';
import { reportsOf } from './reports.ts';

/** A person: offices over time as reports give them, counterparts, visits, and what was said. */
export async function PersonPage({ id, params = {} }: { id: string; params?: SearchParams }) {
  const path = `/people/${id}`;
  const [loaded, outcome, text] = await Promise.all([
    loadView(path, besides(params)),
    ask(PERSON, { id }),
    readMessages(),
  ]);
  const kind = text.frame.kinds.Person;
  if (!outcome.ok) return <Unanswered title={kind} failure={outcome.failure} address={path} />;
  if (!loaded.ok) return <Unanswered title={kind} failure={loaded.failure} address={path} />;
  const { person } = outcome.data;
  if (person.__typename !== 'Person') notFound();
  const { visits, statements } = person;
  const words = text.person;
  const page = pageOf.person(person.id);
  const asked = readAsked(params, person.id);
  const about = { view: loaded.data, params: { of: id } };
  const counterparts = counterpartsChart(person, text);
  return (
    <Page>
      <Done done={asked.done} />
      {keyOf(person.id) === keyOf(id) ? null : (
        <p className="note mb-4" role="status">
          {text.editing.done.moved}
        </p>
      )}
      <PageHead
        crumb={<PageLink href="/people">{words.crumb}</PageLink>}
        title={person.name}
        sub={subtitleOf(person, words)}
      >
        <a className="btn" href={`/briefing?kind=person&person=${encodeURIComponent(id)}`}>
          {words.brief(person.name)}
        </a>
      </PageHead>
      <div className="grid12">
        <ChartBlock chart={officesChart(person.offices, text)} {...about} span={8} width={900} />
        <ChartBlock chart={counterparts} {...about} span={4}>
          <Bars
            bars={counterparts.bars}
            caption={counterparts.subtitle}
            label={counterparts.figures.columns[1] ?? ''}
          />
        </ChartBlock>
        <Memberships memberships={person.memberships} />
        <Block title={text.say.visits(visits.totalCount)}>
          {visits.nodes.length ? (
            <VisitLines rows={visits.nodes.map((visit) => prepareRow(visit, text))} />
          ) : (
            <p className="sub">{words.noVisit}</p>
          )}
          <Cut shown={visits.nodes.length} total={visits.totalCount} words={words} />
        </Block>
        <Block title={text.say.statements(statements.totalCount)}>
          {statements.nodes.length ? (
            <SentenceTable items={statements.nodes.map((statement) => prepareStatement(statement, text))} />
          ) : (
            <p className="sub">{words.noStatement}</p>
          )}
          <Cut shown={statements.nodes.length} total={statements.totalCount} words={words} />
        </Block>
        <PersonFields person={person} page={page} asked={asked} />
        <WholeForms
          kind="person"
          subject={person.id}
          page={page}
          edit={asked.edit?.kind === 'whole' && asked.edit.edit !== 'REJECT' ? asked.edit.edit : null}
          words={asked.words}
          reports={reportsOf(person.offices, text)}
        />
      </div>
    </Page>
  );
}

const Cut = ({ shown, total, words }: { shown: number; total: number; words: Messages['person'] }) =>
  shown < total ? <p className="note mt-2">{words.newest(shown, total)}</p> : null;

function subtitleOf({ country, names, name }: PersonPart, words: Messages['person']): string {
  const others = names.filter((spelling) => spelling !== name);
  return [country ? words.side(country.name) : null, others.length ? words.spelt(others) : null]
    .filter(Boolean)
    .join(' ');
}
