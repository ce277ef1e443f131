import type { CSSProperties, ReactNode } from 'react';
import { Glyph } from '../marks/Act.tsx';
import { widthOf } from './drawing/measure.ts';
import type { Matrix, MatrixCell } from './layouts/matrix.ts';

/** A matrix as a table: a figure in every cell, a link in every figure. */
export const MatrixTable = ({ matrix, caption }: { matrix: Matrix; caption: string }) => {
  const columns = matrix.columnGroups.flatMap((group) => group.columns);
  return (
    <div className="matrix-frame">
      <table className="heatmap matrix" style={sizesOf(matrix)}>
        <caption className="sr-only">{caption}</caption>
        <colgroup>
          <col className="names" />
          {columns.map((column) => (
            <col key={column.key} />
          ))}
          {matrix.totalLabel ? <col className="totals" /> : null}
        </colgroup>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th scope="col" className="slanted" key={column.key}>
                {column.act ? <Glyph code={column.act} /> : null}
                <Head href={column.href ?? null}>{column.italic ? <em>{column.label}</em> : column.label}</Head>
              </th>
            ))}
            {matrix.totalLabel ? (
              <th scope="col" className="total">
                {matrix.totalLabel}
              </th>
            ) : null}
          </tr>
        </thead>
        {matrix.rowGroups.map((group) => (
          <tbody key={group.key}>
            {group.label ? (
              <tr className="band">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {group.colour ? <i className="swatch" style={{ background: group.colour }} /> : null}
                  {group.label}
                </th>
              </tr>
            ) : null}
            {group.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.href ? <a href={row.href}>{row.label}</a> : row.label}</th>
                {row.cells.map((cell, index) => (
                  <Cell cell={cell} key={columns[index]?.key} />
                ))}
                {row.total ? (
                  <td className="total">
                    {row.total.href ? <a href={row.total.href}>{row.total.count}</a> : row.total.count}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};

/** Names of rows wrap beyond so many pixels. */
const MOST_NAMES = 216;

/** Room for the names of rows and, aslant, of columns. */
function sizesOf({ rowGroups, columnGroups }: Matrix): CSSProperties {
  const rows = Math.max(40, ...rowGroups.flatMap(({ rows }) => rows.map(({ label }) => widthOf(label))));
  const columns = columnGroups.flatMap((group) => group.columns);
  const head = Math.max(...columns.map(({ label, act }) => widthOf(label) * 0.79 + (act ? 18 : 0)), 20);
  return {
    '--names': `${Math.ceil(Math.min(MOST_NAMES, rows + 20))}px`,
    '--head': `${Math.ceil(head + 18)}px`,
  } as CSSProperties;
}

const Head = ({ href, children }: { href: string | null; children: ReactNode }) =>
  href ? <a href={href}>{children}</a> : <span>{children}</span>;

const Cell = ({ cell }: { cell: MatrixCell | null }) =>
  cell ? (
    <td data-bin={cell.bin}>
      {cell.href ? (
        <a href={cell.href} aria-label={cell.label} data-cell="">
          {cell.count}
        </a>
      ) : (
        cell.count
      )}
    </td>
  ) : (
    <td className="zero" />
  );
