import { notFound } from 'next/navigation';
import { formatDay } from '../format/dates.ts';
import { capitalised, counted } from '../format/words.ts';
import { Block } from '../frame/Block.tsx';
import { Page } from '../frame/Page.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { PERSON, type PersonPart } from '../queries/people.ts';
import { ask } from '../queries/request.ts';
import { prepareStatement, sourceOf } from '../statements/prepare.ts';
import { SentenceTable } from '../statements/StatementList.tsx';
import { prepareRow } from '../visits/rows.ts';
import { VisitLines } from '../visits/VisitLines.tsx';

/** A person: offices as reports of the day give them, visits, and what was said. */
export async function PersonPage({ id }: { id: string }) {
  const outcome = await ask(PERSON, { id });
  if (!outcome.ok) return <Unanswered title="Person" failure={outcome.failure} address={`/people/${id}`} />;
  const { person } = outcome.data;
  if (person.__typename !== 'Person') notFound();
  const { visits, statements } = person;
  return (
    <Page>
      <PageHead crumb={<PageLink href="/people">People</PageLink>} title={person.name} sub={subtitleOf(person)}>
        <a className="btn" href={`/briefing?kind=person&person=${encodeURIComponent(id)}`}>
          Brief on {person.name}
        </a>
      </PageHead>
      <div className="grid12">
        <Block title="Offices" subtitle="Each as the report of that day gives it" span={4}>
          <Offices offices={person.offices} />
        </Block>
        <Block title={counted(visits.totalCount, 'visit')} span={8}>
          {visits.nodes.length ? (
            <VisitLines rows={visits.nodes.map(prepareRow)} />
          ) : (
            <p className="sub">No visit is held.</p>
          )}
          <Cut shown={visits.nodes.length} total={visits.totalCount} />
        </Block>
        <Block title={counted(statements.totalCount, 'statement')} span={12}>
          {statements.nodes.length ? (
            <SentenceTable items={statements.nodes.map(prepareStatement)} />
          ) : (
            <p className="sub">No sentence in which this person speaks is held.</p>
          )}
          <Cut shown={statements.nodes.length} total={statements.totalCount} />
        </Block>
      </div>
    </Page>
  );
}

const Cut = ({ shown, total }: { shown: number; total: number }) =>
  shown < total ? (
    <p className="note mt-2">
      The newest {shown} of {total}.
    </p>
  ) : null;

function subtitleOf({ country, names, name }: PersonPart): string {
  const others = names.filter((spelling) => spelling !== name);
  const spelt = others.length ? `Also written ${others.join(', ')}.` : '';
  return `${country ? `On the side of ${country.name}. ` : ''}${spelt}`;
}

const Offices = ({ offices }: { offices: PersonPart['offices'] }) =>
  offices.length === 0 ? (
    <p className="sub">No office is told.</p>
  ) : (
    <ol>
      {offices.map(({ title, seenOn, report }) => (
        <li className="said" key={`${title} ${report.id}`}>
          {capitalised(title)}
          <p className="note">
            {seenOn ? formatDay(seenOn) : 'date unknown'} · {sourceOf(report)}
          </p>
        </li>
      ))}
    </ol>
  );
