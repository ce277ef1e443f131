/** Lets the next one in; asked twice, it does nothing more. */
export type Leave = () => void;

export interface GateOptions {
  /** How many may be inside at a time. */
  places: number;
  /** How many may wait; whoever comes then is sent away. */
  line: number;
}

/** Lets so many in at a time, the others in the order in which they came, each in a turn of the event loop of its own. */
export function gateOf({ places, line }: GateOptions) {
  const waiting: (() => void)[] = [];
  let inside = 0;

  const leaveOnce = (): Leave => {
    let isInside = true;
    return () => {
      if (!isInside) return;
      isInside = false;
      const next = waiting.shift();
      if (next) setImmediate(next);
      else inside -= 1;
    };
  };

  return {
    /** Resolves with what lets the next one in, or with null when too many wait. */
    async enter(): Promise<Leave | null> {
      if (inside < places) {
        inside += 1;
        return leaveOnce();
      }
      if (waiting.length >= line) return null;
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push(resolve);
      await promise;
      return leaveOnce();
    },
    /** How many wait. */
    waiting: () => waiting.length,
  };
}

export type Gate = ReturnType<typeof gateOf>;
