import { PageLink } from '../frame/PageLink.tsx';
import { ActCounts } from '../marks/Act.tsx';
import { VisitDate } from '../marks/VisitDate.tsx';
import type { Messages } from '../messages/messages.ts';
import type { Column } from './columns.ts';
import type { LongRow } from './long/rows.ts';
import { Journey, Parties } from './Parties.tsx';
import type { VisitTableData } from './prepare.ts';
import type { VisitRow } from './rows.ts';
import { Themes } from './VisitLines.tsx';

/** How many columns stand: each act is one of its own. */
export const columnCount = ({ acts }: VisitTableData, columns: ReadonlySet<Column>): number =>
  2 + columns.size + (columns.has('acts') ? acts.length - 1 : 0);

/** The rows of a table of visits; those without a known day under a line of their own while the order is by date. */
export function longRows(table: VisitTableData, columns: ReadonlySet<Column>, words: Messages['visits']): LongRow[] {
  const { dated, undated, undatedTotal, acts } = table;
  const shown = { acts: columns.has('acts') ? acts : [], columns, words };
  const drawn = (row: VisitRow): LongRow => ({
    key: row.key,
    heads: false,
    wide: <Cells row={row} {...shown} />,
    narrow: <Card row={row} words={words} />,
  });
  const label = words.undatedGroup(undatedTotal);
  const head: LongRow = {
    key: 'undated',
    heads: true,
    wide: (
      <th scope="colgroup" colSpan={columnCount(table, columns)}>
        {label}
      </th>
    ),
    narrow: <h2 className="mt-6">{label}</h2>,
  };
  return [...dated.map(drawn), ...(undated.length ? [head] : []), ...undated.map(drawn)];
}

interface CellsProps {
  row: VisitRow;
  acts: readonly string[];
  columns: ReadonlySet<Column>;
  words: Messages['visits'];
}

/** The leader's name is the link to the visit: it always stands. */
const Cells = ({ row, acts, columns, words }: CellsProps) => (
  <>
    <td>
      <VisitDate date={row.date} />
    </td>
    {columns.has('from') ? (
      <td>
        <Parties groups={row.senders} />
      </td>
    ) : null}
    {columns.has('to') ? (
      <td>
        <Parties groups={row.hosts} />
      </td>
    ) : null}
    <td>
      <PageLink className="target" href={row.href}>
        {row.leader ?? words.notNamed}
      </PageLink>
    </td>
    {columns.has('themes') ? (
      <td className="themes">
        <Themes
          row={{ themes: row.themes.slice(0, 1), moreThemes: row.moreThemes + Math.max(0, row.themes.length - 1) }}
        />
      </td>
    ) : null}
    {acts.map((code) => (
      <td className="num" key={code}>
        {row.acts.get(code) ?? <span className="text-ink-3">·</span>}
      </td>
    ))}
    {columns.has('statements') ? <td className="num">{row.statements}</td> : null}
    {columns.has('sources') ? <td className="num">{row.sources}</td> : null}
  </>
);

const Card = ({ row, words }: { row: VisitRow; words: Messages['visits'] }) => (
  <>
    <VisitDate date={row.date} /> ·{' '}
    <PageLink className="parties-link" href={row.href}>
      {row.leader ?? words.leaderNotNamed}
    </PageLink>
    <br />
    <Journey senders={row.senders} hosts={row.hosts} />
    <br />
    <span className="sub">
      <Themes row={row} />
    </span>
    <ActCounts counts={row.acts} />
  </>
);
