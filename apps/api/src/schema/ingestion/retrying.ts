import { builder } from '../builder.ts';
import { NotAllowed } from '../correction/failures.ts';
import { InvalidInput } from '../error/failure.ts';
import { PAGE_SIZE_LIMIT } from '../paging.ts';
import { deskFor } from './desk.ts';

const Requeued = builder.objectRef<{ queued: number }>('Requeued').implement({
  description: 'Failures that are tried again.',
  fields: (t) => ({
    queued: t.exposeInt('queued', {
      description: 'How many were queued; those of files are left, which only their owner can give again.',
    }),
  }),
});

builder.mutationField('retryDeadLetters', (t) =>
  t.field({
    type: Requeued,
    description: 'Queues failures again: those of the ids, or all.',
    errors: { directResult: true, types: [NotAllowed] },
    args: {
      ids: t.arg.idList({ description: `Which, at most ${PAGE_SIZE_LIMIT}; all when not given.` }),
    },
    resolve: async (_root, { ids }, context) => {
      const { url } = await deskFor(context);
      if (ids && ids.length > PAGE_SIZE_LIMIT)
        throw new InvalidInput('ids', `Give at most ${PAGE_SIZE_LIMIT} ids, or none for all.`);
      const { Queue, queuePool } = await import('@communique/ingest/queue');
      const pool = queuePool(url, 2);
      try {
        const queue = await Queue.open(pool);
        const queued = await queue.retry(ids ? ids.map(String) : 'all').finally(() => queue.close());
        return { queued };
      } finally {
        await pool.end();
      }
    },
  }),
);
