const STEPS: Readonly<Record<string, [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest cell with a figure in the direction of an arrow key; null at the edge and for other keys. */
export function nextCell(link: HTMLAnchorElement, key: string): HTMLAnchorElement | null {
  const step = STEPS[key];
  const cell = link.closest('td');
  const row = cell?.closest('tr');
  const table = row?.closest('table');
  if (!step || !cell || !row || !table) return null;
  const rows = [...table.rows];
  let [x, y] = [cell.cellIndex + step[0], rows.indexOf(row) + step[1]];
  while (rows[y] && x >= 0 && x < (rows[rows.indexOf(row)]?.cells.length ?? 0)) {
    const found = rows[y]?.cells[x]?.querySelector<HTMLAnchorElement>('a[data-cell]');
    if (found) return found;
    x += step[0];
    y += step[1];
  }
  return null;
}
