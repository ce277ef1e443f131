import { PageLink } from '../frame/PageLink.tsx';
import { ActCounts, ActHead, ActKey } from '../marks/Act.tsx';
import { VisitDate } from '../marks/VisitDate.tsx';
import { Journey, Parties } from './Parties.tsx';
import type { ColumnHead, VisitTableData } from './prepare.ts';
import type { VisitRow } from './rows.ts';
import { Themes } from './VisitLines.tsx';

const MARK = { ascending: '\u00a0▴', descending: '\u00a0▾' } as const;

/** Visits in full on a wide screen, as cards on a narrow one. */
export const VisitTable = ({ table }: { table: VisitTableData }) => (
  <>
    <div className="flex justify-between gap-4 flex-wrap mb-2">
      <ActKey codes={table.acts} />
      <p className="note">{table.range}</p>
    </div>
    <div className="max-lg:hidden">
      <Wide table={table} />
    </div>
    <div className="lg:hidden">
      <Narrow rows={table.dated} />
      {table.undated.length ? (
        <>
          <h2 className="mt-6">Date not fully known ({table.undated.length})</h2>
          <Narrow rows={table.undated} />
        </>
      ) : null}
    </div>
    {table.next ? (
      <p className="pager">
        <PageLink className="btn" href={table.next}>
          Next page
        </PageLink>
      </p>
    ) : null}
  </>
);

const Wide = ({ table: { heads, acts, dated, undated } }: { table: VisitTableData }) => (
  <table className="table">
    <thead>
      <tr>
        <Head head={heads.date} />
        <Head head={heads.from} />
        <Head head={heads.to} />
        <Head head={heads.leader} />
        <th scope="col">Themes most stated</th>
        {acts.map((code) => (
          <th scope="col" className="num" key={code}>
            <ActHead code={code} />
          </th>
        ))}
        <Head head={heads.statements} number />
        <Head head={heads.sources} number />
      </tr>
    </thead>
    <Rows rows={dated} acts={acts} />
    {undated.length ? (
      <>
        <tbody className="group">
          <tr>
            <th scope="colgroup" colSpan={acts.length + 7}>
              Date not fully known ({undated.length})
            </th>
          </tr>
        </tbody>
        <Rows rows={undated} acts={acts} />
      </>
    ) : null}
  </table>
);

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

const Rows = ({ rows, acts }: { rows: readonly VisitRow[]; acts: readonly string[] }) => (
  <tbody>
    {rows.map((row) => (
      <tr key={row.key}>
        <td>
          <VisitDate date={row.date} />
        </td>
        <td>
          <Parties groups={row.senders} />
        </td>
        <td>
          <Parties groups={row.hosts} />
        </td>
        <td>
          <PageLink className="target" href={row.href}>
            {row.leader ?? 'not named'}
          </PageLink>
        </td>
        <td className="themes">
          <Themes
            row={{ themes: row.themes.slice(0, 1), moreThemes: row.moreThemes + Math.max(0, row.themes.length - 1) }}
          />
        </td>
        {acts.map((code) => (
          <td className="num" key={code}>
            {row.acts.get(code) ?? <span className="text-ink-3">·</span>}
          </td>
        ))}
        <td className="num">{row.statements}</td>
        <td className="num">{row.sources}</td>
      </tr>
    ))}
  </tbody>
);

const Narrow = ({ rows }: { rows: readonly VisitRow[] }) => (
  <ul>
    {rows.map((row) => (
      <li className="border-b border-line py-2" key={row.key}>
        <VisitDate date={row.date} /> ·{' '}
        <PageLink className="parties-link" href={row.href}>
          {row.leader ?? 'leader not named'}
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
