'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, type SubmitEvent, useTransition } from 'react';
import { useClientMessages } from '../messages/ClientMessages.tsx';
import { encode } from './address.ts';

interface FilterFormProps {
  path: string;
  /** What the button does, as a verb. */
  action: string;
  children: ReactNode;
}

/**
 * A form whose fields become the address. It works without scripts; with them, empty fields are left out, values of one
 * name are joined by commas, and the old figures stay until the new ones come.
 */
export function FilterForm({ path, action, children }: FilterFormProps) {
  const router = useRouter();
  const { working } = useClientMessages();
  const [pending, start] = useTransition();
  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new Map<string, string[]>();
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === 'string' && value) values.set(name, [...(values.get(name) ?? []), value]);
    }
    const query = [...values].map(([name, all]) => `${name}=${encode(all.join(','))}`).join('&');
    start(() => router.push(query ? `${path}?${query}` : path));
  };
  return (
    <form action={path} method="get" onSubmit={apply} aria-busy={pending}>
      {children}
      <button type="submit" className="btn primary">
        {pending ? working : action}
      </button>
    </form>
  );
}
