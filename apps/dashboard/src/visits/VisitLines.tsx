import { PageLink } from '../frame/PageLink.tsx';
import { ActCounts } from '../marks/Act.tsx';
import { VisitDate } from '../marks/VisitDate.tsx';
import { Journey } from './Parties.tsx';
import type { VisitRow } from './rows.ts';

/** Visits in short: date, who travelled where, themes, acts. Cards on a narrow screen. */
export const VisitLines = ({ rows }: { rows: readonly VisitRow[] }) => (
  <table className="table cards">
    <thead>
      <tr>
        <th scope="col">Date</th>
        <th scope="col">Who travelled, where to</th>
        <th scope="col">Themes most stated</th>
        <th scope="col">Acts</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.key}>
          <td>
            <VisitDate date={row.date} />
          </td>
          <td>
            <PageLink className="target" href={row.href}>
              {row.name}
            </PageLink>
            <br />
            <Journey senders={row.senders} hosts={row.hosts} />
          </td>
          <td className="themes line">
            <Themes row={row} />
          </td>
          <td>
            <ActCounts counts={row.acts} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** “Trade, Tourism +3”. */
export const Themes = ({ row }: { row: Pick<VisitRow, 'themes' | 'moreThemes'> }) =>
  row.themes.length ? `${row.themes.join(', ')}${row.moreThemes ? ` +${row.moreThemes}` : ''}` : 'no theme stated';
