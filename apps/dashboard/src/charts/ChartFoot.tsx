import type { ReactNode } from 'react';
import type { Figures } from '../format/csv.ts';

interface ChartFootProps {
  source: string;
  /** The figures that the chart draws, for those who read them as a table. */
  figures?: Figures;
  /** Address of the figures as CSV. */
  download?: string;
  caption: string;
}

/** Below every chart: where its figures are from, the same figures as a table, and as a file. */
export const ChartFoot = ({ source, figures, download, caption }: ChartFootProps) => (
  <div className="foot">
    <span className="source">{source}</span>
    {figures ? (
      <details>
        <summary>Table</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys. */}
        <section className="scroll" aria-label={`Table: ${caption}`} tabIndex={0}>
          <FigureTable figures={figures} caption={caption} />
        </section>
      </details>
    ) : null}
    {download ? <a href={download}>Download CSV</a> : null}
  </div>
);

const Linked = ({ href, children }: { href: string | null | undefined; children: ReactNode }) =>
  href ? (
    <a className="target" href={href}>
      {children}
    </a>
  ) : (
    children
  );

const FigureTable = ({ figures: { columns, rows, links }, caption }: { figures: Figures; caption: string }) => (
  <table className="table">
    <caption className="sr-only">{caption}</caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col" key={column}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, at) => (
        <tr key={row.slice(0, -1).join(' ')}>
          {row.map((value, index) => (
            <td key={columns[index]} className={typeof value === 'number' ? 'num' : undefined}>
              <Linked href={index === row.length - 1 ? links?.[at] : null}>{value ?? 'none held'}</Linked>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
