'use client';

import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useTransition } from 'react';
import { nextLink } from './walk.ts';

interface WalkProps {
  /** Where Esc leads. With it, a press on a mark changes the view without leaving the page. */
  clear?: string;
  children: ReactNode;
}

/**
 * Makes marks walkable: arrow keys go from one to the next, Enter opens, Esc clears. Where presses stay on the page, the
 * old view stays until the new one comes.
 */
export function Walk({ clear, children }: WalkProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const go = (href: string) => start(() => router.push(href, { scroll: false }));

  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const link = (event.target as Element).closest('a[data-cell]');
    if (!clear || !link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(link.getAttribute('href') ?? clear);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const link = (event.target as Element).closest<HTMLElement | SVGElement>('a[data-cell]');
    if (!link) return;
    if (event.key === 'Escape' && clear) return go(clear);
    const next = nextLink(link, event.key);
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
