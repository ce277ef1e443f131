import { PageLink } from '../frame/PageLink.tsx';
import { ActCounts } from '../marks/Act.tsx';
import { VisitDate } from '../marks/VisitDate.tsx';
import { useMessages } from '../messages/read.ts';
import { Journey } from './Parties.tsx';
import type { VisitRow } from './rows.ts';

/** Visits in short: date, who travelled where, themes, acts. Cards on a narrow screen. */
export const VisitLines = ({ rows }: { rows: readonly VisitRow[] }) => {
  const { journey, names } = useMessages().visits;
  return (
    <table className="table cards">
      <thead>
        <tr>
          <th scope="col">{names.date}</th>
          <th scope="col">{journey}</th>
          <th scope="col">{names.themes}</th>
          <th scope="col">{names.acts}</th>
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
};

/** “Trade, Tourism +3”. */
export const Themes = ({ row: { themes, moreThemes } }: { row: Pick<VisitRow, 'themes' | 'moreThemes'> }) => {
  const { noTheme } = useMessages().marks;
  return themes.length ? `${themes.join(', ')}${moreThemes ? ` +${moreThemes}` : ''}` : noTheme;
};
