/** Columns of the table of visits that can be hidden; date and leader, who is the link to the visit, always stand. */
export const COLUMNS = ['from', 'to', 'themes', 'acts', 'statements', 'sources'] as const;
export type Column = (typeof COLUMNS)[number];

/** Reads `columns=from,to`; all of them where it names none. */
export function readColumns(raw: string | null): ReadonlySet<Column> {
  const named = COLUMNS.filter((column) => (raw ?? '').split(',').includes(column));
  return new Set(named.length ? named : COLUMNS);
}

/** The value of `columns` after a press on one; null when all stand again or none would. */
export function toggledColumns(shown: ReadonlySet<Column>, column: Column): string | null {
  const next = COLUMNS.filter((each) => (each === column ? !shown.has(each) : shown.has(each)));
  return next.length === COLUMNS.length || next.length === 0 ? null : next.join(',');
}
