import { Block } from '../frame/Block.tsx';
import { useMessages } from '../messages/read.ts';
import type { IngestionPart } from '../queries/ingestion.ts';
import { prepareRun } from './prepare.ts';

/** Runs, the latest first, and what waits in the queue. */
export const RunsBlock = ({ runs, backlog, workers }: Pick<IngestionPart, 'runs' | 'backlog' | 'workers'>) => {
  const text = useMessages();
  const words = text.ingestion.sources.running;
  const rows = runs.map((run) => prepareRun(run, text));
  const running = rows.filter((row) => row.running).length;
  const queue = backlog
    ? words.queue(words.jobs(backlog.waiting), text.say.count(backlog.running), words.workers(workers))
    : words.workers(workers);
  return (
    <Block title={running ? words.title(running) : words.none} subtitle={`${words.sub} ${queue}`}>
      {rows.length ? (
        <table className="table cards">
          <thead>
            <tr>
              {words.columns.map((column, index) => (
                <th scope="col" key={column} className={index > 2 ? 'num' : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>{row.began}</td>
                <td className="wrap-anywhere">{row.label}</td>
                <td>
                  {row.running ? (
                    <progress value={row.share ?? undefined} max={1} aria-label={`${row.label}, ${row.began}`} />
                  ) : null}{' '}
                  {row.progress}
                </td>
                {row.counts.map((count, index) => (
                  <td className="num" key={words.columns[index + 3]} data-label={words.columns[index + 3]}>
                    {text.say.count(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </Block>
  );
};
