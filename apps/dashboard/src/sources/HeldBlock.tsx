import { momentOf } from '../corrections/prepare.ts';
import { Block } from '../frame/Block.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { useMessages } from '../messages/read.ts';
import type { SourceRowPart } from '../queries/ingestion.ts';
import { shownSources } from './prepare.ts';

/** Publishers by when a new report of theirs came in last. */
export const HeldBlock = ({ sources, all }: { sources: readonly SourceRowPart[]; all: boolean }) => {
  const text = useMessages();
  const words = text.ingestion.sources.held;
  const [, reports, newest, last] = words.columns;
  const shown = shownSources(sources, all);
  return sources.length ? (
    <Block title={words.title} subtitle={words.sub}>
      <table className="table cards">
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((source) => (
            <tr key={source.publisher ?? ''}>
              <td>{source.publisher ?? words.unnamed}</td>
              <td data-label={reports}>{text.say.count(source.reports)}</td>
              <td data-label={newest}>{source.newest ? text.say.day(source.newest) : '–'}</td>
              <td data-label={last}>{momentOf(source.lastStoredAt, text)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < sources.length ? (
        <p className="note mt-2">
          {words.cut(shown.length, sources.length)}{' '}
          <PageLink className="target" href="/sources?all=1">
            {words.all}
          </PageLink>
        </p>
      ) : null}
    </Block>
  ) : null;
};
