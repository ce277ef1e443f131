'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useEffect } from 'react';

/**
 * Shows the page anew whenever the server tells that ingestion has moved on: first when it begins to listen, since what
 * came in between was told to nobody.
 */
export function Live({ address }: { address: string }) {
  const router = useRouter();
  useEffect(() => {
    const events = new EventSource(address);
    events.onmessage = () => startTransition(() => router.refresh());
    return () => events.close();
  }, [address, router]);
  return null;
}
