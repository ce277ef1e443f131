import { builder } from '../builder.ts';
import { type Failure, InvalidInput, NotFound } from './failure.ts';

export const ErrorInterface = builder.interfaceRef<Failure>('Error').implement({
  description: 'An expected failure. Ask for it with `... on Error { message }`.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What is wrong and what to do.' }),
    code: t.exposeString('code', { description: 'A word for programs: NOT_FOUND, INVALID_INPUT.' }),
  }),
});

builder.objectType(NotFound, {
  name: 'NotFound',
  description: 'Nothing is stored under the id that was asked for.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ id: t.exposeString('id', { description: 'The id as it was given.' }) }),
});

builder.objectType(InvalidInput, {
  name: 'InvalidInput',
  description: 'An argument cannot be used.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The argument, as a path: filter.from.' }),
  }),
});
