import { PageLink } from '../frame/PageLink.tsx';
import { ActHead, ActKey } from '../marks/Act.tsx';
import type { Messages } from '../messages/messages.ts';
import type { Column } from './columns.ts';
import { LongRows } from './long/LongRows.tsx';
import { moreVisits } from './more.ts';
import type { ColumnHead, VisitTableData } from './prepare.ts';
import { columnCount, longRows } from './VisitCells.tsx';

const MARK = { ascending: '\u00a0▴', descending: '\u00a0▾' } as const;

interface VisitTableProps {
  table: VisitTableData;
  columns: ReadonlySet<Column>;
  words: Messages['visits'];
  /** The address that it stands for: another one is another list. */
  address: string;
}

/** Visits in full on a wide screen, as cards on a narrow one. */
export const VisitTable = ({ table, columns, words, address }: VisitTableProps) => (
  <>
    <div className="flex justify-between gap-4 flex-wrap mb-2">
      {columns.has('acts') ? <ActKey codes={table.acts} /> : <span />}
      <p className="note">{table.range}</p>
    </div>
    <LongRows
      key={address}
      first={{ rows: longRows(table, columns, words), next: table.next }}
      total={table.total}
      head={<Heads table={table} columns={columns} words={words} />}
      columns={columnCount(table, columns)}
      nextLabel={words.next}
      more={moreVisits}
    />
  </>
);

const Heads = ({ table: { heads, acts: all }, columns, words }: Omit<VisitTableProps, 'address'>) => {
  const acts = columns.has('acts') ? all : [];
  return (
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
