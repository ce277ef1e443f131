import { builder } from '../builder.ts';

export const DeadLetter = builder.prismaObject('DeadLetter', {
  description: 'What could not be fetched or read for good, kept to be tried again.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its number, the same for the same failure.' }),
    source: t.exposeString('source', { description: 'The path, address or name under which it is known.' }),
    reason: t.exposeString('reason', { description: 'Why it failed.' }),
    failedAt: t.expose('failedAt', { type: 'DateTime', description: 'When it failed last.' }),
    retryable: t.boolean({
      description: 'Whether it can be queued again: of files only their owner has the text.',
      select: { task: true, source: true },
      resolve: ({ task, source }) => task !== 'read-address' || /^[a-z][a-z0-9+.-]*:\/\//i.test(source),
    }),
  }),
});
