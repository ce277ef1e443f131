import { SingleBar } from 'cli-progress';

/** Shows how far a run is, on standard error: a bar on a terminal, a line now and then elsewhere. */
export interface Progress {
  step(): void;
  /** Prints a line without disturbing the bar. */
  note(line: string): void;
  stop(): void;
}

/** Where there is no terminal, a line is printed after each tenth of the run. */
const TENTHS = 10;

export function progress(total: number, isVisible: boolean): Progress {
  if (!isVisible) return { step() {}, note() {}, stop() {} };
  return process.stderr.isTTY ? bar(total) : lines(total);
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
      const rate = (++done / ((performance.now() - started) / 1000)).toFixed(0);
      drawn.update(done, { rate });
    },
    note(line) {
      process.stderr.write(`\r\u001b[K${line}\n`);
    },
    stop: () => drawn.stop(),
  };
}

function lines(total: number): Progress {
  let done = 0;
  return {
    step() {
      done++;
      const tenth = Math.ceil(total / TENTHS);
      if (done % tenth === 0 || done === total) console.error(`${done} of ${total}`);
    },
    note: (line) => console.error(line),
    stop() {},
  };
}
