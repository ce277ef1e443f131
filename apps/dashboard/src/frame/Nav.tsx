'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { addressOf } from '../filters/address.ts';
import { readFilters } from '../filters/filters.ts';
import { useClientMessages } from '../messages/ClientMessages.tsx';
import { PageLink } from './PageLink.tsx';
import { holds, PAGES } from './pages.ts';

/** Links to the pages; the filters of the address go along. */
export function Nav() {
  const path = usePathname();
  const { pages, pageNames } = useClientMessages();
  const { filters } = readFilters(Object.fromEntries(useSearchParams()));
  return (
    <nav className="nav" aria-label={pages}>
      {PAGES.map((page) => (
        <PageLink key={page} href={addressOf(page, filters)} aria-current={holds(page, path) ? 'page' : undefined}>
          {pageNames[page]}
        </PageLink>
      ))}
    </nav>
  );
}
