import type { Reader } from '../../context.ts';
import { namedRows, type ThemeCount } from '../counts/rows.ts';
import type { CountedRow } from '../counts/statements.ts';
import { countSelection, keyOf } from '../selection/count.ts';
import type { Selection } from '../selection/inputs.ts';
import type { SplitKey } from '../selection/row.ts';
import type { Split } from '../selection/split.ts';
import { type Change, changeOf, isBeyondChance } from './change.ts';
import { exposuresOf, type Sides } from './sides.ts';

/** Counts of both selections for one part of the split. */
export interface ComparedRow extends SplitKey {
  visits: Change;
  statements: Change;
  beyondChance: boolean | null;
}

/** Counts both selections, split alike. The part with the most visits on either side comes first. */
export async function compareSides(
  reader: Reader,
  sides: Sides,
  { statements, geography }: Pick<Selection, 'statements' | 'geography'>,
  split: Split | null,
): Promise<ComparedRow[]> {
  const [own, others] = await Promise.all([
    countSelection(reader, { filter: sides.filter, statements, geography }, { split }),
    countSelection(reader, { filter: sides.other, statements, geography }, { split }),
  ]);
  const days = exposuresOf(sides);
  const both = new Map([...own, ...others].map((row) => [keyOf(row), row]));
  const byKey = (rows: readonly CountedRow[]) => new Map(rows.map((row) => [keyOf(row), row]));
  const [mine, theirs] = [byKey(own), byKey(others)];
  const compared = [...both].map(([key, row]) => {
    const [a, b] = [mine.get(key), theirs.get(key)];
    const [visits, before] = [a?.visits ?? 0, b?.visits ?? 0];
    return {
      row,
      visits: changeOf(visits, before),
      statements: changeOf(a?.statements ?? 0, b?.statements ?? 0),
      beyondChance: isBeyondChance(visits, before, days),
    };
  });
  return named(reader, compared);
}

type Unnamed = Omit<ComparedRow, keyof SplitKey> & { row: CountedRow };

/** Puts records in the place of keys; rows carry their place through the sorting of {@link namedRows}. */
async function named(reader: Reader, rows: readonly Unnamed[]): Promise<ComparedRow[]> {
  const placed = rows.map(({ row }, index) => ({ ...row, visits: index }));
  const keys = await namedRows(reader, undefined, placed);
  const weight = ({ visits, statements }: ComparedRow): number =>
    (visits.value + visits.other) * 1e6 + statements.value + statements.other;
  return keys
    .flatMap((key: ThemeCount) => {
      const { visits, statements, beyondChance } = rows[key.visits] ?? {};
      if (!visits || !statements || beyondChance === undefined) return [];
      const { theme, themeGroup, act, side, country, locality } = key;
      return [{ theme, themeGroup, act, side, country, locality, visits, statements, beyondChance }];
    })
    .sort((a, b) => weight(b) - weight(a));
}
