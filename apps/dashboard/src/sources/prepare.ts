import { momentOf } from '../corrections/prepare.ts';
import type { Messages } from '../messages/messages.ts';
import type { FeedPart, RunPart, SourceRowPart } from '../queries/ingestion.ts';
import { SOURCES_SHOWN } from '../thresholds.ts';

/** A run with how far it is: `share` is null while its size is not known. */
export interface RunRow {
  id: string;
  began: string;
  label: string;
  running: boolean;
  share: number | null;
  progress: string;
  /** New, changed, alike, without visit, not read, failed. */
  counts: number[];
}

/** Decides what is shown of a run. */
export function prepareRun(run: RunPart, text: Messages): RunRow {
  const words = text.ingestion.sources.running;
  const counts = [run.new, run.changed, run.unchanged, run.notVisits, run.notRead, run.failed];
  const read = counts.reduce((sum, count) => sum + count, 0);
  const running = run.finishedAt === null;
  const { say } = text;
  return {
    id: run.id,
    began: momentOf(run.startedAt, text),
    label: run.label ?? words.unnamed,
    running,
    share: run.total > 0 ? Math.min(1, read / run.total) : running ? null : 1,
    progress: [
      `${say.count(read)} / ${say.count(Math.max(run.total, read))}`,
      run.finishedAt ? words.done(momentOf(run.finishedAt, text)) : words.left(run.pending),
    ].join(', '),
    counts,
  };
}

/** What is to be said of a feed's last question. */
export function stateOfFeed({ failure, failures, askedAt }: FeedPart, { ingestion }: Messages): string {
  const words = ingestion.sources.feeds;
  if (failure) return words.failed(failures, failure);
  return askedAt ? words.fine : words.notAsked;
}

/** What of the sources is shown: those from which something came in last, or all. */
export const shownSources = (sources: readonly SourceRowPart[], all: boolean): readonly SourceRowPart[] =>
  all ? sources : sources.slice(0, SOURCES_SHOWN);
