import { pageOf } from '../format/ids.ts';
import { Message } from '../frame/Message.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { ActKey } from '../marks/Act.tsx';
import { useMessages } from '../messages/read.ts';
import type { ReadReportPart } from '../queries/ingestion.ts';
import { firstsOf } from '../visit/anchors.ts';
import { Record } from '../visit/Record.tsx';
import { SourceText } from '../visit/SourceText.tsx';
import { Statements } from '../visit/Statements.tsx';
import type { Source } from '../visit/sources.ts';
import { Ties } from '../visit/Ties.tsx';
import type { Preview } from './record.ts';

interface PreviewPartsProps {
  preview: Preview;
  report: Pick<ReadReportPart, 'title' | 'published' | 'publisher' | 'url' | 'language' | 'stored'>;
}

/** A report as it was read: its record beside its text, as on the page of a visit. */
export const PreviewParts = ({ preview, report }: PreviewPartsProps) => {
  const { ingestion, say } = useMessages();
  const words = ingestion.add;
  const { fields, statements, paragraphs, isVisitReport } = preview;
  const source: Source = {
    id: 'report',
    letter: 'A',
    name: report.publisher ?? words.source,
    facts: [...(report.published ? [say.day(report.published)] : []), ...(report.language ? [report.language] : [])],
    url: report.url,
    language: report.language,
    title: report.title,
    paragraphs,
    quotes: [],
  };
  const [visit] = report.stored?.visits ?? [];
  return (
    <>
      {report.stored ? (
        <Message
          title={words.held}
          actions={
            visit ? (
              <PageLink className="btn" href={pageOf.visit(visit.id)}>
                {words.heldLink}
              </PageLink>
            ) : null
          }
        />
      ) : null}
      {isVisitReport ? null : <Message title={words.noVisit} tone="warn" />}
      <Ties>
        <div className="twin mt-4">
          <div>
            <h3 className="sr-only">{words.record}</h3>
            <Record fields={fields} />
            <h3 className="mt-6 mb-1">{words.statements(statements.length)}</h3>
            <ActKey codes={[...new Set(statements.map(({ act }) => act))]} />
            <Statements statements={statements} />
          </div>
          <div className="source">
            <h3 className="sr-only">{words.source}</h3>
            <SourceText source={source} several={false} firsts={firstsOf([source])} />
          </div>
        </div>
      </Ties>
    </>
  );
};
