'use client';

import Link, { useLinkStatus } from 'next/link';
import type { ComponentProps } from 'react';
import { useClientMessages } from '../messages/ClientMessages.tsx';

/** A link within the product. Nothing is fetched before it is pressed; until the page comes the old one stays, greyed. */
export const PageLink = ({ children, ...props }: Omit<ComponentProps<typeof Link>, 'prefetch'>) => (
  <Link prefetch={false} {...props}>
    {children}
    <Waiting />
  </Link>
);

/** Stands in a link whose page is on its way: the style of the page hangs on it. */
function Waiting() {
  const { pending } = useLinkStatus();
  const { loading } = useClientMessages();
  return pending ? (
    <span className="sr-only" role="status" data-waiting="">
      {loading}
    </span>
  ) : null;
}
