import { PageLink } from '../frame/PageLink.tsx';
import { ActCounts, ActHead, ActKey } from '../marks/Act.tsx';
import { VisitDate } from '../marks/VisitDate.tsx';
import type { Messages } from '../messages/messages.ts';
import type { Column } from './columns.ts';
import { Journey, Parties } from './Parties.tsx';
import type { ColumnHead, VisitTableData } from './prepare.ts';
import type { VisitRow } from './rows.ts';
import { Themes } from './VisitLines.tsx';

const MARK = { ascending: '\u00a0▴', descending: '\u00a0▾' } as const;

/** Visits in full on a wide screen, as cards on a narrow one. */
interface VisitTableProps {
  table: VisitTableData;
  columns: ReadonlySet<Column>;
  words: Messages['visits'];
}

export const VisitTable = ({ table, columns, words }: VisitTableProps) => (
  <>
    <div className="flex justify-between gap-4 flex-wrap mb-2">
      {columns.has('acts') ? <ActKey codes={table.acts} /> : <span />}
      <p className="note">{table.range}</p>
    </div>
    <div className="max-lg:hidden">
      <Wide table={table} columns={columns} words={words} />
    </div>
    <div className="lg:hidden">
      <Narrow rows={table.dated} words={words} />
      {table.undated.length ? (
        <>
          <h2 className="mt-6">{words.undatedGroup(table.undated.length)}</h2>
          <Narrow rows={table.undated} words={words} />
        </>
      ) : null}
    </div>
    {table.next ? (
      <p className="pager">
        <PageLink className="btn" href={table.next}>
          {words.next}
        </PageLink>
      </p>
    ) : null}
  </>
);

const Wide = ({ table: { heads, acts: all, dated, undated }, columns, words }: VisitTableProps) => {
  const acts = columns.has('acts') ? all : [];
  const shown = { acts, columns, words };
  return (
    <table className="table">
      <thead>
        <tr>
          <Head head={heads.date} />
          {columns.has('from') ? <Head head={heads.from} /> : null}
          {columns.has('to') ? <Head head={heads.to} /> : null}
          <Head head={heads.leader} />
          {columns.has('themes') ? <th scope="col">{words.names.themes}</th> : null}
          {acts.map((code) => (
            <th scope="col" className="num" key={code}>
              <ActHead code={code} />
            </th>
          ))}
          {columns.has('statements') ? <Head head={heads.statements} number /> : null}
          {columns.has('sources') ? <Head head={heads.sources} number /> : null}
        </tr>
      </thead>
      <Rows rows={dated} {...shown} />
      {undated.length ? (
        <>
          <tbody className="group">
            <tr>
              <th scope="colgroup" colSpan={acts.length + 7}>
                {words.undatedGroup(undated.length)}
              </th>
            </tr>
          </tbody>
          <Rows rows={undated} {...shown} />
        </>
      ) : null}
    </table>
  );
};

const Head = ({ head: { label, sorted, href }, number }: { head: ColumnHead; number?: boolean }) => (
  <th scope="col" className={number ? 'num' : undefined} aria-sort={sorted ?? undefined}>
    {href ? (
      <PageLink href={href} scroll={false}>
        {label}
        {sorted ? <span aria-hidden="true">{MARK[sorted]}</span> : null}
      </PageLink>
    ) : (
      label
    )}
  </th>
);

interface RowsProps {
  rows: readonly VisitRow[];
  acts: readonly string[];
  columns: ReadonlySet<Column>;
  words: Messages['visits'];
}

/** The leader's name is the link to the visit: it always stands. */
const Rows = ({ rows, acts, columns, words }: RowsProps) => (
  <tbody>
    {rows.map((row) => (
      <tr key={row.key}>
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
      </tr>
    ))}
  </tbody>
);

const Narrow = ({ rows, words }: { rows: readonly VisitRow[]; words: Messages['visits'] }) => (
  <ul>
    {rows.map((row) => (
      <li className="border-b border-line py-2" key={row.key}>
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
      </li>
    ))}
  </ul>
);
