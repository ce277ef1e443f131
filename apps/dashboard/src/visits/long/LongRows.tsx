'use client';

import { type ReactNode, type RefObject, useCallback, useRef, useState, useSyncExternalStore } from 'react';
import { PageLink } from '../../frame/PageLink.tsx';
import { useClientMessages } from '../../messages/ClientMessages.tsx';
import { joined, type LongPage, type LongRow } from './rows.ts';
import { useLongList } from './useLongList.ts';

interface LongRowsProps {
  first: LongPage;
  /** Rows of the whole list. */
  total: number;
  /** The head of the table. */
  head: ReactNode;
  /** How many columns it has. */
  columns: number;
  /** What leads on without scripts, and where a page fails to come. */
  nextLabel: string;
  /** Fetches the page at an address; null where it does not come. */
  more: (address: string) => Promise<LongPage | null>;
}

/** A long list as a table on a wide screen and as cards on a narrow one; further pages come as one scrolls. */
export function LongRows({ first, total, head, columns, nextLabel, more }: LongRowsProps) {
  const [{ rows, next }, setPage] = useState(first);
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const asked = useRef<string | null>(null);
  const load = useCallback(() => {
    if (!next || asked.current === next) return;
    asked.current = next;
    setState('loading');
    more(next)
      .catch(() => null)
      .then((page) => {
        if (page) setPage((now) => ({ rows: joined(now.rows, page.rows), next: page.next }));
        setState(page ? 'idle' : 'failed');
      });
  }, [more, next]);
  const wide = useWide();
  const list = { rows, total, load };
  return (
    <>
      {wide === false ? null : (
        <div className="max-lg:hidden">
          <LongTable {...list} head={head} columns={columns} />
        </div>
      )}
      {wide === true ? null : (
        <div className="lg:hidden">
          <LongCards {...list} />
        </div>
      )}
      {next || rows.length > first.rows.length ? (
        <p className="pager">
          {next ? (
            <PageLink className="btn" href={next}>
              {nextLabel}
            </PageLink>
          ) : null}
          <Told state={state} loaded={rows.filter(({ heads }) => !heads).length} total={total} />
        </p>
      ) : null}
    </>
  );
}

interface ListProps {
  rows: readonly LongRow[];
  total: number;
  load: () => void;
}

const LongTable = ({ rows, total, load, head, columns }: ListProps & Pick<LongRowsProps, 'head' | 'columns'>) => {
  const { slots, body, measure, onFocus } = useLongList(rows.length, (index) => rows[index]?.key ?? '', load);
  return (
    <table className="table" aria-rowcount={total + 1}>
      {head}
      <tbody ref={body as RefObject<HTMLTableSectionElement | null>} onFocus={onFocus}>
        {slots.map((slot) => {
          if (slot.kind === 'room')
            return (
              <tr key={slot.key}>
                <td colSpan={columns} style={{ height: slot.height, padding: 0, border: 0 }} />
              </tr>
            );
          const row = rows[slot.index];
          return row ? (
            <tr
              key={row.key}
              ref={measure}
              data-index={slot.index}
              className={row.heads ? 'group' : undefined}
              aria-rowindex={row.heads ? undefined : placeOf(rows, slot.index) + 1}
            >
              {row.wide}
            </tr>
          ) : null;
        })}
      </tbody>
    </table>
  );
};

const LongCards = ({ rows, total, load }: ListProps) => {
  const { slots, body, measure, onFocus } = useLongList(rows.length, (index) => rows[index]?.key ?? '', load);
  return (
    <ul ref={body as RefObject<HTMLUListElement | null>} onFocus={onFocus}>
      {slots.map((slot) => {
        if (slot.kind === 'room') return <li key={slot.key} style={{ height: slot.height }} />;
        const row = rows[slot.index];
        return row ? (
          <li
            key={row.key}
            ref={measure}
            data-index={slot.index}
            className={row.heads ? undefined : 'border-b border-line py-2'}
            {...(row.heads ? {} : { 'aria-setsize': total, 'aria-posinset': placeOf(rows, slot.index) })}
          >
            {row.narrow}
          </li>
        ) : null;
      })}
    </ul>
  );
};

/** The place of a row among those that are no heads, from 1. There is one head at most. */
const placeOf = (rows: readonly LongRow[], index: number): number => {
  const head = rows.findIndex(({ heads }) => heads);
  return index + 1 - (head >= 0 && head < index ? 1 : 0);
};

const Told = ({ state, loaded, total }: { state: 'idle' | 'loading' | 'failed'; loaded: number; total: number }) => {
  const { rows, language } = useClientMessages();
  const count = new Intl.NumberFormat(language);
  const words = rows.loaded.replace('{loaded}', count.format(loaded)).replace('{all}', count.format(total));
  return (
    <output className="note">
      {state === 'failed' ? rows.failed : words}
      {state === 'loading' ? <span className="sr-only"> {rows.loading}</span> : null}
    </output>
  );
};

/** Whether the screen is wide; null before that is known, when both ways stand and the style sheet shows one. */
function useWide(): boolean | null {
  return useSyncExternalStore(
    follow,
    () => matchMedia(WIDE).matches,
    () => null,
  );
}

const WIDE = '(min-width: 1101px)';

function follow(changed: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
