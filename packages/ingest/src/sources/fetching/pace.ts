import { setTimeout as sleep } from 'node:timers/promises';

/** Between two requests to one host, milliseconds, where its robots.txt asks for no more. */
export const HOST_PAUSE_MS = 1_000;

/** One request at a time to a host, with a pause after each; hosts do not wait for one another. */
export class HostPace {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #pause: number;

  constructor(pause: number = HOST_PAUSE_MS) {
    this.#pause = pause;
  }

  /** Waits for the host's turn, then does the task. `atLeast` is the site's own pause, milliseconds. */
  take<T>(host: string, atLeast: number, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host) ?? Promise.resolve();
    const done = before.then(task, task);
    const pause = done.then(noop, noop).then(() => sleep(Math.max(this.#pause, atLeast)));
    this.#last.set(host, pause);
    void pause.then(() => {
      if (this.#last.get(host) === pause) this.#last.delete(host);
    });
    return done;
  }
}

const noop = () => {};
