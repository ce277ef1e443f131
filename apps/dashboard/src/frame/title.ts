import type { Metadata } from 'next';
import type { Messages } from '../messages/messages.ts';
import { readMessages } from '../messages/read.ts';
import { NAME } from '../queries/name.ts';
import { ask } from '../queries/request.ts';

/** The title of a record's page: its name, or what it is where no name comes. */
export async function titleOf(type: 'Locality' | 'Person', key: string): Promise<Metadata> {
  const [outcome, { frame }] = await Promise.all([ask(NAME, { id: `${type}:${key}` }), readMessages()]);
  return { title: (outcome.ok && outcome.data.node?.name) || frame.kinds[type] };
}

/** The title of a page of the masthead. */
export const pageTitle = (page: keyof Messages['client']['pageNames']) => async (): Promise<Metadata> => ({
  title: (await readMessages()).client.pageNames[page],
});
