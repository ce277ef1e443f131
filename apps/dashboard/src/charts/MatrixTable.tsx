import type { ReactNode } from 'react';
import { Glyph } from '../marks/Act.tsx';
import type { Matrix, MatrixCell } from './layouts/matrix.ts';

/** A matrix as a table: a figure in every cell, a link in every figure. */
export const MatrixTable = ({ matrix, caption }: { matrix: Matrix; caption: string }) => {
  const columns = matrix.columnGroups.flatMap((group) => group.columns);
  return (
    <table className="heatmap matrix">
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
              <Head href={column.href ?? null}>
                {column.act ? <Glyph code={column.act} /> : null}
                {column.italic ? <em>{column.label}</em> : column.label}
              </Head>
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
  );
};

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
