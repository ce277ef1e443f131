import { momentOf } from '../corrections/prepare.ts';
import { Block } from '../frame/Block.tsx';
import { useMessages } from '../messages/read.ts';
import type { SourceRowPart } from '../queries/ingestion.ts';

/** Publishers by when a new report of theirs came in last. */
export const HeldBlock = ({ sources }: { sources: readonly SourceRowPart[] }) => {
  const text = useMessages();
  const words = text.ingestion.sources.held;
  const [, reports, newest, last] = words.columns;
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
          {sources.map((source) => (
            <tr key={source.publisher ?? ''}>
              <td>{source.publisher ?? words.unnamed}</td>
              <td data-label={reports}>{text.say.count(source.reports)}</td>
              <td data-label={newest}>{source.newest ? text.say.day(source.newest) : '–'}</td>
              <td data-label={last}>{momentOf(source.lastStoredAt, text)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Block>
  ) : null;
};
