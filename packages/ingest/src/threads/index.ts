import { availableParallelism } from 'node:os';
import type { ReportRecord } from '@communique/domain';
import { Piscina } from 'piscina';
import type { Report } from '../model.ts';

/** Threads that read reports, so that a process uses all its cores. */
export interface Threads {
  /** Reads one report in whichever thread is free. */
  extract(report: Report): Promise<ReportRecord>;
  close(): Promise<void>;
}

/** Opens the threads; `count` defaults to the number of cores. They start with the first report. */
export function openThreads(count: number = availableParallelism()): Threads {
  const pool = new Piscina<Report, ReportRecord>({
    filename: new URL('./extract-thread.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: count,
    idleTimeout: 30_000,
  });
  return { extract: (report) => pool.run(report), close: () => pool.close() };
}
