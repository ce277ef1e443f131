import type { Database } from '@communique/db';
import { vi } from 'vitest';

/** A statement as it was given to the driver. */
export interface Read {
  name?: string;
  text: string;
}

/** Watches whatever is read, over whichever pool; `end` gives the statements and watches no more. */
export function watchReads({ readPool, quickPool, searchPool }: Database): { end(): Read[] } {
  const reads: Read[] = [];
  const spies = [readPool, quickPool, searchPool].map((pool) => {
    const { query } = pool;
    return vi.spyOn(pool, 'query').mockImplementation((...given: unknown[]) => {
      const [asked] = given;
      reads.push(typeof asked === 'string' ? { text: asked } : (asked as Read));
      return Reflect.apply(query, pool, given);
    });
  });
  return {
    end() {
      for (const spy of spies) spy.mockRestore();
      return reads;
    },
  };
}
