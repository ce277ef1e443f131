import { notFound } from 'next/navigation';
import { Done } from '../editing/Done.tsx';
import { FieldForms } from '../editing/FieldForms.tsx';
import { type Asked, correctionOf, readAsked } from '../editing/request.ts';
import { WholeForms } from '../editing/WholeForms.tsx';
import type { SearchParams } from '../filters/parameters.ts';
import { keyOf, pageOf } from '../format/ids.ts';
import { Page } from '../frame/Page.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { ActKey } from '../marks/Act.tsx';
import { VisitDate } from '../marks/VisitDate.tsx';
import { readMessages } from '../messages/read.ts';
import type { VisitPart } from '../queries/visit.ts';
import { firstsOf } from './anchors.ts';
import { Conflicts } from './Conflicts.tsx';
import { prepareConflicts } from './conflicts.ts';
import { withCorrectedStatements, withCorrections } from './corrected.ts';
import { Disputes } from './Disputes.tsx';
import { prepareHeading } from './heading.ts';
import { loadVisit } from './load.ts';
import { Record } from './Record.tsx';
import { prepareRecord } from './record.ts';
import { SourceText } from './SourceText.tsx';
import { Statements } from './Statements.tsx';
import { numberStatements, prepareSources } from './sources.ts';
import { Ties } from './Ties.tsx';

/** A visit: its record beside the reports it was read from, each field tied to its words. */
export async function VisitPage({ id, params = {} }: { id: string; params?: SearchParams }) {
  const [outcome, text] = await Promise.all([loadVisit(id), readMessages()]);
  if (!outcome.ok)
    return <Unanswered title={text.frame.kinds.Visit} failure={outcome.failure} address={`/visits/${id}`} />;
  if (!outcome.data) notFound();
  const visit = outcome.data;
  const words = text.visit;
  const heading = prepareHeading(visit, text);
  const page = pageOf.visit(visit.id);
  const asked = readAsked(params, visit.id);
  const open = openedBy(asked, visit, page);
  const record = withCorrections(prepareRecord(visit, text), visit, text);
  const sources = prepareSources(visit, record, text);
  const statements = withCorrectedStatements(numberStatements(visit), visit, text);
  const beyond = visit.statements.totalCount - statements.length;
  return (
    <Page>
      <Done done={asked.done} />
      {keyOf(visit.id) === id ? null : (
        <p className="note mb-4" role="status">
          {text.editing.done.moved}
        </p>
      )}
      <PageHead
        crumb={<PageLink href="/visits">{text.client.pageNames['/visits']}</PageLink>}
        title={heading.title}
        sub={
          <>
            <VisitDate date={heading.date} />
            {heading.direction ? ` · ${heading.direction}` : ''} · {heading.counts}
          </>
        }
      >
        <a className="btn" href={`/briefing?kind=visit&visit=${encodeURIComponent(id)}`}>
          {words.brief}
        </a>
      </PageHead>
      <Ties>
        <div className="twin">
          <div>
            <h2 className="sr-only">{words.record}</h2>
            <Record fields={record} page={page} open={open} />
            <Conflicts
              conflicts={prepareConflicts(visit, text)}
              sources={sources.map(({ letter, name }) => `${letter}, ${name}`)}
            />
            <Disputes disputes={visit.disputes} statements={statements} />
            <h2 className="mt-6 mb-1">{text.say.statements(visit.statements.totalCount)}</h2>
            <ActKey codes={[...new Set(statements.map(({ act }) => act))]} />
            <Statements statements={statements} page={page} open={open} />
            {beyond > 0 ? <p className="note mt-2">{words.beyond(beyond)}</p> : null}
          </div>
          <div className="source">
            <h2 className="sr-only">{words.sources}</h2>
            {sources.map((source) => (
              <SourceText key={source.id} source={source} several={sources.length > 1} firsts={firstsOf(sources)} />
            ))}
          </div>
        </div>
      </Ties>
      <WholeForms
        kind="visit"
        subject={visit.id}
        page={page}
        edit={asked.edit?.kind === 'whole' ? asked.edit.edit : null}
        words={asked.words}
        reports={sources.map(({ id: report, letter, name, facts }) => ({
          id: report,
          name: [letter, name, ...facts].join(', '),
        }))}
      />
    </Page>
  );
}

/** The form that the address opens, and whose it is. */
function openedBy({ edit }: Asked, visit: VisitPart, page: string) {
  if (edit?.kind !== 'fields') return null;
  const { fields, of } = edit;
  const name = fields.length > 1 ? (of.startsWith('Meeting:') ? 'MEETING' : 'STATEMENT') : (fields[0] ?? '');
  const people = visit.people.map(({ person: { id, name: called, country } }) => ({
    id,
    name: called,
    country: country?.code ?? null,
  }));
  const form = <FieldForms fields={fields} of={of} back={correctionOf(page, name, of)} people={people} />;
  return { of, name, form };
}
