const STEPS: Readonly<Record<string, [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Link = HTMLElement | SVGElement;

/** The next mark in the direction of an arrow key; null at the edge and for other keys. */
export function nextLink(link: Link, key: string): Link | null {
  const step = STEPS[key];
  if (!step) return null;
  const drawing = link.closest('svg');
  return drawing ? nextMark(drawing, link, step[0] + step[1]) : nextCell(link, step);
}

/** Marks of a drawing follow each other as they are drawn. */
function nextMark(drawing: SVGSVGElement, link: Link, step: number): Link | null {
  const all = [...drawing.querySelectorAll<SVGAElement>('a[data-cell]')];
  return all[all.indexOf(link as SVGAElement) + step] ?? null;
}

/** The nearest cell of a table with a figure. */
function nextCell(link: Link, [across, down]: [number, number]): Link | null {
  const cell = link.closest('td');
  const row = cell?.closest('tr');
  const table = row?.closest('table');
  if (!cell || !row || !table) return null;
  const rows = [...table.rows];
  let [x, y] = [cell.cellIndex + across, rows.indexOf(row) + down];
  while (rows[y] && x >= 0 && x < (rows[y]?.cells.length ?? 0)) {
    const found = rows[y]?.cells[x]?.querySelector<HTMLAnchorElement>('a[data-cell]');
    if (found) return found;
    x += across;
    y += down;
  }
  return null;
}
