import { Act } from '../marks/Act.tsx';
import type { ActChart } from './acts.ts';

/** Bars of statements by act and side, the figure at the end of each. */
export const ActBars = ({ chart: { sides, rows }, caption }: { chart: ActChart; caption: string }) => (
  <table className="table bars">
    <caption className="sr-only">{caption}</caption>
    <thead>
      <tr>
        <td />
        {sides.map(({ code, name }) => (
          <th scope="col" key={code}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ act, cells }) => (
        <tr key={act}>
          <th scope="row">
            <Act code={act} />
          </th>
          {cells.map(({ count, href, length }, index) => (
            <td key={sides[index]?.code}>
              {href ? (
                <a className="bar" href={href}>
                  <i style={{ width: `${length * 0.72}%` }} />
                  {count}
                </a>
              ) : (
                <span className="bar sub">0</span>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
