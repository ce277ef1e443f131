import { list, readTable } from '../table.ts';

/** A step of seniority, 1 the highest. Of a person's offices on a day, the highest counts. */
export interface Rank {
  rank: number;
  /** The offices of that step. In China and Vietnam a locality's Party secretary precedes its governor or chairman. */
  offices: readonly string[];
}

let loaded: readonly Rank[] | null = null;

/** All ranks, highest first. */
export function ranks(): readonly Rank[] {
  loaded ??= readTable('ranks.tsv').map((row) => ({ rank: Number(row.rank), offices: list(row.offices) }));
  return loaded;
}

/** The offices of a rank; empty for an unknown one. */
export const officesOfRank = (rank: number): readonly string[] =>
  ranks().find((step) => step.rank === rank)?.offices ?? [];
