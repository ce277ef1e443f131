import { builder } from '../builder.ts';
import { ErrorInterface } from '../error/type.ts';
import { Correctable } from './correctable.ts';
import { Conflict, NotAllowed } from './failures.ts';

builder.objectType(NotAllowed, {
  name: 'NotAllowed',
  description:
    'Who asks may not write: the code is UNAUTHENTICATED without a key in use, FORBIDDEN with one that may not.',
  interfaces: [ErrorInterface],
});

builder.objectType(Conflict, {
  name: 'Conflict',
  description: 'The field has changed since its version was taken. Nothing was written.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    current: t.field({ type: Correctable, description: 'What it holds now.', resolve: ({ current }) => current }),
  }),
});
