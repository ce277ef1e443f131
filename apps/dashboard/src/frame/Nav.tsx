'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { addressOf } from '../filters/address.ts';
import { readFilters } from '../filters/filters.ts';
import { PageLink } from './PageLink.tsx';
import { holds, PAGES } from './pages.ts';

/** Links to the pages; the filters of the address go along. */
export function Nav() {
  const path = usePathname();
  const { filters } = readFilters(Object.fromEntries(useSearchParams()));
  return (
    <nav className="nav" aria-label="Pages">
      {PAGES.map((page) => (
        <PageLink
          key={page.path}
          href={addressOf(page.path, filters)}
          aria-current={holds(page.path, path) ? 'page' : undefined}
        >
          {page.label}
        </PageLink>
      ))}
    </nav>
  );
}
