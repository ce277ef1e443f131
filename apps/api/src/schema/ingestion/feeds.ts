import { builder } from '../builder.ts';
import { NotAllowed } from '../correction/failures.ts';
import { InvalidInput, NotFound } from '../error/failure.ts';
import { deskFor } from './desk.ts';
import { unreadable } from './failures.ts';
import { Feed } from './feed.ts';

/** Minutes between two questions that may be asked for: from one to a week. */
const INTERVALS = { least: 1, most: 10_080, usual: 60 };

const refused = { directResult: true as const, types: [NotAllowed] };

const RemovedFeed = builder.objectRef<{ url: string }>('RemovedFeed').implement({
  description: 'A feed that is asked no more; what it brought stays.',
  fields: (t) => ({ url: t.exposeString('url', { description: 'Its address.' }) }),
});

builder.mutationFields((t) => ({
  addFeed: t.prismaField({
    type: Feed,
    description: 'Has workers ask a feed or news sitemap for new articles, or as often as said.',
    errors: refused,
    args: {
      url: t.arg.string({ required: true, description: 'Its address, http or https.' }),
      everyMinutes: t.arg.int({
        required: true,
        defaultValue: INTERVALS.usual,
        description: `Minutes between two questions, ${INTERVALS.least} to ${INTERVALS.most}.`,
      }),
    },
    resolve: async (query, _root, { url, everyMinutes }, context) => {
      const { client, pool } = await deskFor(context);
      if (everyMinutes < INTERVALS.least || everyMinutes > INTERVALS.most)
        throw new InvalidInput('everyMinutes', `Give from ${INTERVALS.least} to ${INTERVALS.most} minutes.`);
      const { addFeed } = await import('@communique/ingest/queue');
      const address = await unreadable('url', () => addFeed(pool, url, everyMinutes));
      return client.feed.findUniqueOrThrow({ ...query, where: { url: address } });
    },
  }),
  removeFeed: t.field({
    type: RemovedFeed,
    description: 'Has a feed asked no more; what it brought stays.',
    errors: refused,
    args: { url: t.arg.string({ required: true, description: 'Its address, as the list gives it.' }) },
    resolve: async (_root, { url }, context) => {
      const { pool } = await deskFor(context);
      const { removeFeed } = await import('@communique/ingest/queue');
      if (!(await removeFeed(pool, url))) throw new NotFound('feed', url);
      return { url };
    },
  }),
}));
