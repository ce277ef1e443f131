import { notFound } from 'next/navigation';
import { counted } from '../format/words.ts';
import { Page } from '../frame/Page.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { ActKey } from '../marks/Act.tsx';
import { VisitDate } from '../marks/VisitDate.tsx';
import { firstsOf } from './anchors.ts';
import { Conflicts } from './Conflicts.tsx';
import { prepareConflicts } from './conflicts.ts';
import { prepareHeading } from './heading.ts';
import { loadVisit } from './load.ts';
import { Record } from './Record.tsx';
import { prepareRecord } from './record.ts';
import { SourceText } from './SourceText.tsx';
import { Statements } from './Statements.tsx';
import { numberStatements, prepareSources } from './sources.ts';
import { Ties } from './Ties.tsx';

/** A visit: its record beside the reports it was read from, each field tied to its words. */
export async function VisitPage({ id }: { id: string }) {
  const outcome = await loadVisit(id);
  if (!outcome.ok) return <Unanswered title="Visit" failure={outcome.failure} address={`/visits/${id}`} />;
  if (!outcome.data) notFound();
  const visit = outcome.data;
  const heading = prepareHeading(visit);
  const record = prepareRecord(visit);
  const sources = prepareSources(visit, record);
  const statements = numberStatements(visit);
  const beyond = visit.statements.totalCount - statements.length;
  return (
    <Page>
      <PageHead
        crumb={<PageLink href="/visits">Visits</PageLink>}
        title={heading.title}
        sub={
          <>
            <VisitDate date={heading.date} />
            {heading.direction ? ` · ${heading.direction}` : ''} · {heading.counts}
          </>
        }
      >
        <a className="btn" href={`/briefing?kind=visit&visit=${encodeURIComponent(id)}`}>
          Make a briefing
        </a>
      </PageHead>
      <Ties>
        <div className="twin">
          <div>
            <h2 className="sr-only">Record</h2>
            <Record fields={record} />
            <Conflicts
              conflicts={prepareConflicts(visit)}
              sources={sources.map(({ letter, name }) => `${letter}, ${name}`)}
            />
            <h2 className="mt-6 mb-1">{counted(visit.statements.totalCount, 'statement')}</h2>
            <ActKey codes={[...new Set(statements.map(({ act }) => act))]} />
            <Statements statements={statements} />
            {beyond > 0 ? <p className="note mt-2">{counted(beyond, 'further statement')} are not shown.</p> : null}
          </div>
          <div className="source">
            <h2 className="sr-only">Sources</h2>
            {sources.map((source) => (
              <SourceText key={source.id} source={source} several={sources.length > 1} firsts={firstsOf(sources)} />
            ))}
          </div>
        </div>
      </Ties>
    </Page>
  );
}
