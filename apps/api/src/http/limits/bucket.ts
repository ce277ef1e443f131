/** A client's store of points: it fills with time up to its brim, and requests take from it. */
interface Bucket {
  points: number;
  /** When `points` was right, in milliseconds. */
  at: number;
}

/** What came of taking points. */
export interface Taken {
  granted: boolean;
  /** Points left. */
  remaining: number;
  /** Seconds until as many points as were asked for are there; 0 when they were granted. */
  wait: number;
}

/** Clients that are remembered at a time: beyond that the one longest unheard of is forgotten, and has a full bucket. */
const MOST_CLIENTS = 50_000;

/**
 * Token buckets by client, in memory.
 * @param perMinute points that a bucket holds, and that flow in a minute.
 */
export function bucketsOf(perMinute: number, now: () => number = Date.now) {
  const perMillisecond = perMinute / 60_000;
  const buckets = new Map<string, Bucket>();

  return {
    /** Takes points, or none when there are too few. */
    take(client: string, points: number): Taken {
      const at = now();
      const { points: before, at: since } = buckets.get(client) ?? { points: perMinute, at };
      const held = Math.min(perMinute, before + Math.max(0, at - since) * perMillisecond);
      const granted = points <= held;
      const remaining = granted ? held - points : held;
      buckets.delete(client); // so that the map keeps the order in which clients were last heard of
      buckets.set(client, { points: remaining, at });
      if (buckets.size > MOST_CLIENTS) buckets.delete(buckets.keys().next().value ?? '');
      const wait = granted ? 0 : Math.max(1, Math.ceil((points - held) / perMillisecond / 1000));
      return { granted, remaining: Math.floor(remaining), wait };
    },
  };
}

export type Buckets = ReturnType<typeof bucketsOf>;
