import type { ReactNode } from 'react';

/** Links of an embedded chart open the site around it, not the frame it stands in. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <base target="_top" />
      {children}
    </>
  );
}
