import { Repeater } from 'graphql-yoga';

export interface Poll<Value> {
  /** Values as they change, beginning with the present one; ends with its reader. */
  watch(): AsyncIterable<Value>;
  /** Ends all who watch. */
  end(): void;
  /** How many watch. */
  readonly watchers: number;
}

/**
 * Asks for a value again and again while somebody watches, once for all who do. What is the same as before is not told.
 * A question that fails is asked again the next time: who watches waits.
 * @param most so many may watch at once; further ones get an error that is worded by `refusal`.
 */
export function pollOf<Value>(
  read: () => Promise<Value>,
  { every, most, refusal }: { every: number; most: number; refusal: () => Error },
): Poll<Value> {
  const watchers = new Map<(value: Value) => void, () => void>();
  let [timer, told]: [NodeJS.Timeout | undefined, string] = [undefined, ''];
  let latest: { value: Value } | null = null;

  async function ask(): Promise<void> {
    const value = await read().catch(() => null);
    if (watchers.size === 0) return;
    timer = setTimeout(ask, every).unref();
    if (value === null) return;
    const text = JSON.stringify(value);
    if (text === told) return;
    [latest, told] = [{ value }, text];
    for (const push of watchers.keys()) push(value);
  }

  function leave(push: (value: Value) => void): void {
    watchers.delete(push);
    if (watchers.size > 0) return;
    clearTimeout(timer);
    [latest, told] = [null, ''];
  }

  return {
    watch: () =>
      new Repeater<Value>(async (push, stop) => {
        if (watchers.size >= most) {
          stop(refusal());
          return;
        }
        const tell = (value: Value): void => void push(value).catch(() => {});
        watchers.set(tell, stop);
        if (latest) tell(latest.value);
        if (watchers.size === 1) void ask();
        await stop;
        leave(tell);
      }),
    end: () => {
      for (const stop of watchers.values()) stop();
    },
    get watchers() {
      return watchers.size;
    },
  };
}
