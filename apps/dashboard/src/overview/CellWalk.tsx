'use client';

import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useTransition } from 'react';
import { nextCell } from './walk.ts';

/**
 * Makes a table of links walkable: arrow keys go from cell to cell, Enter opens, Esc clears. A press fills the panel
 * without leaving the page; until the answer comes the old panel stays.
 */
export function CellWalk({ clear, children }: { clear: string; children: ReactNode }) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const go = (href: string) => start(() => router.push(href, { scroll: false }));

  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-cell]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(link.getAttribute('href') ?? clear);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-cell]');
    if (!link) return;
    if (event.key === 'Escape') return go(clear);
    const next = nextCell(link, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the controls; this only listens.
    <div className={pending ? 'is-busy' : undefined} aria-busy={pending} onClick={onClick} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
