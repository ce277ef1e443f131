import type { ReactNode } from 'react';
import type { Figures } from '../format/csv.ts';
import { useMessages } from '../messages/read.ts';

/** The figures of a chart as a table; the last cell of a row opens what it counts. */
export const FigureTable = ({ figures: { columns, rows, links }, caption }: { figures: Figures; caption: string }) => {
  const { noneHeld } = useMessages().charts;
  return (
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
                <Linked href={index === row.length - 1 ? links?.[at] : null}>{value ?? noneHeld}</Linked>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Linked = ({ href, children }: { href: string | null | undefined; children: ReactNode }) =>
  href ? (
    <a className="target" href={href}>
      {children}
    </a>
  ) : (
    children
  );
