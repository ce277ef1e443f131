'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useEffect } from 'react';

/** Shows the page anew whenever the server tells that ingestion has moved on. */
export function Live({ address }: { address: string }) {
  const router = useRouter();
  useEffect(() => {
    const events = new EventSource(address);
    let first = true;
    events.onmessage = () => {
      if (!first) startTransition(() => router.refresh());
      first = false;
    };
    return () => events.close();
  }, [address, router]);
  return null;
}
