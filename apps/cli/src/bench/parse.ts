import { extract, type Report, reportFromText } from '@communique/ingest';
import { offTheShelf, type Peer, wink } from './peers.ts';

/** How long each contender runs, in milliseconds, over the same texts again and again. */
const TURN = 10_000;
/**
 * Time before the counting, in milliseconds: enough for the engine to compile what runs often, of each contender. Ours
 * has the most code, and is still being compiled after four seconds.
 */
const WARM_UP = 10_000;
/**
 * Contenders take turns of this length, so that a noisy moment of the machine hits all of them. What is counted is the
 * time that the thread has had the processor, not the time it has waited for it.
 */
const SLICE = 1_000;

export interface ParseFigures {
  docsPerSecond: number;
  bytesPerSecond: number;
  /** Our documents a second over those of compromise's people and places with chrono-node. */
  vsOffTheShelf: number;
  /** Our bytes a second over those of wink-nlp's bare pipeline. */
  vsWink: number;
  /** Time per kilobyte at 100 kB and at 1 MB over that at 10 kB: about 1 when time grows linearly. */
  growth100kB: number;
  growth1MB: number;
}

/**
 * Measures whole extraction against two peers on the same texts, single thread, in one run. Every contender is given the
 * decoded body and nothing else; ours detects its language and gives the record with all its evidence.
 * @param reports at least one; the figures depend on them and on the machine, their ratios hardly on the machine.
 */
export async function benchParse(reports: readonly Report[], log: (line: string) => void): Promise<ParseFigures> {
  const bytes = reports.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0) / reports.length;
  const ours: Peer = { name: 'communique', run: (text) => void extract(reportFromText('bench', text)) };
  const peers = [ours, await offTheShelf(), await wink()];
  const rates = race(
    peers,
    reports.map(({ body }) => body),
  );
  for (const { name, docsPerSecond } of rates)
    log(
      `${name.padEnd(24)}${docsPerSecond.toFixed(1).padStart(9)} documents/s ${((docsPerSecond * bytes) / 1e6).toFixed(2).padStart(7)} MB/s`,
    );
  const [own, shelf, bare] = rates.map(({ docsPerSecond }) => docsPerSecond) as [number, number, number];
  const [at10, at100, at1000] = [10_000, 100_000, 1_000_000].map((size) => secondsPerKilobyte(reports, size, log)) as [
    number,
    number,
    number,
  ];
  return {
    docsPerSecond: own,
    bytesPerSecond: own * bytes,
    vsOffTheShelf: own / shelf,
    vsWink: own / bare,
    growth100kB: at100 / at10,
    growth1MB: at1000 / at10,
  };
}

function race(peers: readonly Peer[], texts: readonly string[]): { name: string; docsPerSecond: number }[] {
  const totals = peers.map((peer) => ({ peer, documents: 0, milliseconds: 0, next: 0 }));
  for (let elapsed = -WARM_UP; elapsed < TURN; elapsed += SLICE) {
    for (const total of totals) {
      const started = performance.now();
      const before = process.threadCpuUsage();
      let documents = 0;
      for (; performance.now() - started < SLICE; documents++) total.peer.run(texts[total.next++ % texts.length]!);
      if (elapsed < 0) continue;
      total.documents += documents;
      const { user, system } = process.threadCpuUsage(before);
      total.milliseconds += (user + system) / 1000;
    }
  }
  return totals.map(({ peer, documents, milliseconds }) => ({
    name: peer.name,
    docsPerSecond: (documents / milliseconds) * 1000,
  }));
}

/** The best of three runs over one text of about `size` characters, glued from the reports paragraph by paragraph. */
function secondsPerKilobyte(reports: readonly Report[], size: number, log: (line: string) => void): number {
  const text = glue(reports, size);
  const runs = [1, 2, 3].map(() => {
    const started = performance.now();
    extract(reportFromText('bench', text));
    return (performance.now() - started) / 1000;
  });
  const best = Math.min(...runs);
  log(`one report of ${String(size / 1000).padStart(4)} kB    ${(best * 1000).toFixed(1).padStart(9)} ms`);
  return best / (size / 1000);
}

function glue(reports: readonly Report[], size: number): string {
  const parts: string[] = [];
  for (let at = 0, length = 0; length < size; at++) {
    const { body } = reports[at % reports.length]!;
    parts.push(body);
    length += body.length + 2;
  }
  return parts.join('\n\n').slice(0, size);
}
