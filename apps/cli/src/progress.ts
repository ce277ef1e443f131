import { SingleBar } from 'cli-progress';

/** Shows how far a run is, on standard error: a bar on a terminal, JSON lines elsewhere. */
export interface Progress {
  /** One more is done; `counts` tells what became of all so far. */
  step(counts?: Readonly<Record<string, number>>): void;
  /** Prints a line without disturbing the bar. */
  note(line: string): void;
  stop(): void;
}

/** Where there is no terminal, a line is printed now and then, at most so often; milliseconds. */
const LINE_EVERY = 5_000;

/** `total` is what is known before; containers hold more than one. */
export function progress(total: number, isVisible: boolean): Progress {
  if (!isVisible) return { step() {}, note() {}, stop() {} };
  return process.stderr.isTTY ? bar(total) : lines(total);
}

/** Done a second since the start, and the seconds that the rest will take at that rate. */
function paceOf(started: number, done: number, total: number): { rate: number; eta: number } {
  const rate = done / Math.max((performance.now() - started) / 1000, 0.001);
  return { rate, eta: Math.max(total - done, 0) / rate };
}

function bar(total: number): Progress {
  const drawn = new SingleBar({
    format: '{bar} {value}/{total}  {rate}/s  {eta_formatted} left',
    stream: process.stderr,
  });
  const started = performance.now();
  let done = 0;
  drawn.start(total, 0, { rate: '–' });
  return {
    step() {
      done++;
      if (done > drawn.getTotal()) drawn.setTotal(done);
      drawn.update(done, { rate: paceOf(started, done, total).rate.toFixed(0) });
    },
    note(line) {
      process.stderr.write(`\r\u001b[K${line}\n`);
    },
    stop: () => drawn.stop(),
  };
}

/** {"done":300,"total":1000,"rate":61.2,"etaSeconds":11,"counts":{"new":290,…}} */
function lines(total: number): Progress {
  const started = performance.now();
  let printed = started;
  let done = 0;
  let latest: Readonly<Record<string, number>> = {};
  const print = () => {
    printed = performance.now();
    const { rate, eta } = paceOf(started, done, total);
    const known = Math.max(total, done);
    console.error(
      JSON.stringify({
        done,
        total: known,
        rate: Number(rate.toFixed(1)),
        etaSeconds: Math.round(eta),
        counts: latest,
      }),
    );
  };
  return {
    step(counts = {}) {
      done++;
      latest = counts;
      if (performance.now() - printed >= LINE_EVERY) print();
    },
    note: (line) => console.error(line),
    stop: print,
  };
}
