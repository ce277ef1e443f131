'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { ClientMessages } from './messages.ts';

const Context = createContext<ClientMessages | null>(null);

/** Hands the few texts of client components to the browser, once a page. */
export const ClientMessagesProvider = ({ messages, children }: { messages: ClientMessages; children: ReactNode }) => (
  <Context value={messages}>{children}</Context>
);

/** The texts of client components. */
export function useClientMessages(): ClientMessages {
  const messages = useContext(Context);
  if (!messages) throw new Error('Client components stand inside ClientMessagesProvider.');
  return messages;
}
