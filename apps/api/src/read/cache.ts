/** An answer that is kept. */
export interface Kept {
  body: Buffer;
  cost: number;
  /** The operation's name, for the log. */
  operation: string;
}

/** Bytes of all answers that are kept, and of one. */
const MOST_BYTES = 64 * 2 ** 20;
const LARGEST = 2 ** 20;

export interface CacheOptions {
  most?: number;
  now?: () => Date;
}

/**
 * Answers by what was asked, of one version of the data and one day: whatever changes the data or may change an answer
 * over night empties it. The longest unasked go first.
 */
export function cacheOf({ most = MOST_BYTES, now = () => new Date() }: CacheOptions = {}) {
  const answers = new Map<string, Kept>();
  let state = '';
  let bytes = 0;

  const sizeOf = (key: string, { body }: Kept): number => 2 * key.length + body.length;
  const drop = (key: string, kept: Kept): void => {
    answers.delete(key);
    bytes -= sizeOf(key, kept);
  };
  const settle = (version: number): void => {
    const current = `${version} ${now().toISOString().slice(0, 10)}`;
    if (current === state) return;
    state = current;
    bytes = 0;
    answers.clear();
  };

  return {
    get(key: string, version: number): Kept | undefined {
      settle(version);
      const kept = answers.get(key);
      if (!kept) return undefined;
      answers.delete(key); // so that the map keeps the order in which answers were last asked for
      answers.set(key, kept);
      return kept;
    },
    /** Keeps an answer that was made after `version` was asked for; it is forgotten if another version is current by now. */
    set(key: string, version: number, kept: Kept): void {
      const size = sizeOf(key, kept);
      if (size > LARGEST || !state.startsWith(`${version} `)) return;
      const before = answers.get(key);
      if (before) drop(key, before);
      answers.set(key, kept);
      bytes += size;
      for (const [oldest, old] of answers) {
        if (bytes <= most) break;
        drop(oldest, old);
      }
    },
    /** Bytes that are held, by keys and bodies. */
    bytes: () => bytes,
  };
}

export type Cache = ReturnType<typeof cacheOf>;
