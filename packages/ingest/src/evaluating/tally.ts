/** A value that gold has and the prediction lacks, or the other way round. */
export interface Mistake {
  field: string;
  id: string;
  missed?: unknown;
  spurious?: unknown;
}

export interface FieldScore {
  field: string;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** How many values gold holds. */
  gold: number;
}

const ratio = (part: number, whole: number): number | null => (whole ? part / whole : null);

/** Counts hits, misses and extras by field, and keeps the mistakes. */
export class Tally {
  readonly mistakes: Mistake[] = [];
  private readonly counts = new Map<string, { hits: number; extras: number; misses: number }>();

  /** Opens a field's row, so that a field without values stands in the table. */
  open(field: string) {
    const count = this.counts.get(field) ?? { hits: 0, extras: 0, misses: 0 };
    this.counts.set(field, count);
    return count;
  }

  hit(field: string): void {
    this.open(field).hits++;
  }

  miss(field: string, id: string, missed: unknown): void {
    this.open(field).misses++;
    this.mistakes.push({ field, id, missed });
  }

  extra(field: string, id: string, spurious: unknown): void {
    this.open(field).extras++;
    this.mistakes.push({ field, id, spurious });
  }

  /**
   * One-to-one matching of two lists: equal ones first, then whatever `same` accepts, in order.
   * @returns the matched pairs.
   */
  match<G, P>(
    field: string,
    id: string,
    gold: readonly G[],
    got: readonly P[],
    same: (a: G, b: P) => boolean,
    show: (x: G | P) => unknown = (x) => x,
  ): [G, P][] {
    this.open(field);
    const restGold = [...gold];
    const restGot = [...got];
    const pairs: [G, P][] = [];
    const equal = (a: G, b: P) => JSON.stringify(a) === JSON.stringify(b);
    for (const test of [equal, same]) {
      for (const a of [...restGold]) {
        const at = restGot.findIndex((b) => test(a, b));
        if (at < 0) continue;
        this.hit(field);
        pairs.push([a, restGot[at]!]);
        restGot.splice(at, 1);
        restGold.splice(restGold.indexOf(a), 1);
      }
    }
    for (const a of restGold) this.miss(field, id, show(a));
    for (const b of restGot) this.extra(field, id, show(b));
    return pairs;
  }

  scores(): FieldScore[] {
    return [...this.counts].map(([field, { hits, extras, misses }]) => ({
      field,
      precision: ratio(hits, hits + extras),
      recall: ratio(hits, hits + misses),
      f1: ratio(2 * hits, 2 * hits + extras + misses),
      gold: hits + misses,
    }));
  }
}
