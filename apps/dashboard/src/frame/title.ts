import type { Metadata } from 'next';
import { NAME } from '../queries/name.ts';
import { ask } from '../queries/request.ts';

/** The title of a record's page: its name, or what it is where no name comes. */
export async function titleOf(type: 'Locality' | 'Person', key: string): Promise<Metadata> {
  const outcome = await ask(NAME, { id: `${type}:${key}` });
  return { title: (outcome.ok && outcome.data.node?.name) || type };
}
