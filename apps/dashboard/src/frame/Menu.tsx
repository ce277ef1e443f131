'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';
import { useClientMessages } from '../messages/ClientMessages.tsx';

/** The pages on a narrow screen: opened by a press, closed by going to one. */
export function Menu({ children }: { children: ReactNode }) {
  const path = usePathname();
  const { menu } = useClientMessages();
  const details = useRef<HTMLDetailsElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is what closes the menu.
  useEffect(() => {
    if (details.current) details.current.open = false;
  }, [path]);
  return (
    <details className="menu" ref={details}>
      <summary className="btn">{menu}</summary>
      {children}
    </details>
  );
}
