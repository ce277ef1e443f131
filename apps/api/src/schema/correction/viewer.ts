import type { KnownKey } from '@communique/db';
import type { Author } from '@communique/ingest/editing';
import type { Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { KeyScope } from './enums.ts';
import { NotAllowed } from './failures.ts';

const Viewer = builder.objectRef<KnownKey>('Viewer').implement({
  description: 'The holder of the API key that came with the request.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the key, which signs corrections.' }),
    scopes: t.field({
      type: [KeyScope],
      description: 'What the key allows.',
      resolve: ({ scope }) => (scope === 'WRITE' ? (['READ', 'WRITE'] as const) : (['READ'] as const)),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'Who asks, by the key in the header "Authorization: Bearer …"; null without one. Reading needs none.',
    resolve: (_root, _args, { viewer }) => viewer(),
  }),
);

/**
 * Who may write, and with what.
 * @throws NotAllowed without a key that is in use and has the scope WRITE.
 */
export async function writerOf({
  editor,
  viewer,
}: Context): Promise<{ db: { editor: typeof editor & {} }; author: Author }> {
  if (!editor) throw new NotAllowed('FORBIDDEN', 'This server takes no corrections.');
  const key = await viewer();
  if (!key) {
    const message = 'Send an API key with the scope write in the header "Authorization: Bearer …".';
    throw new NotAllowed('UNAUTHENTICATED', message);
  }
  if (key.scope !== 'WRITE')
    throw new NotAllowed(
      'FORBIDDEN',
      `The key "${key.name}" may only read: ask its maker for one with the scope write.`,
    );
  return { db: { editor }, author: { keyId: key.id, name: key.name } };
}
