import type { ReactNode } from 'react';

/** The main part of a page below the filter bar. */
export const Page = ({ children }: { children: ReactNode }) => (
  <main id="main">
    <div className="wrap">{children}</div>
  </main>
);
