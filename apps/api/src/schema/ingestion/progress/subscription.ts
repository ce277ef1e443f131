import { GraphQLError } from 'graphql';
import type { Context } from '../../../context.ts';
import { builder } from '../../builder.ts';
import { BacklogType } from '../backlog.ts';
import { IngestRun } from '../run.ts';
import { type Poll, pollOf } from './poll.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

/** Milliseconds between two looks at the tables. */
const EVERY_MS = 1_500;
/** Connections that are kept open for it at once. */
const MOST_WATCHERS = 200;

const refusal = (): Error =>
  new GraphQLError('Too many watch already: ask `ingestion` now and then instead.', {
    extensions: { code: 'TOO_MANY_SUBSCRIBERS' },
  });

const IngestionProgress = builder.objectRef<Snapshot>('IngestionProgress').implement({
  description: 'What is going on, told whenever it changes.',
  fields: (t) => ({
    runs: t.field({
      type: [IngestRun],
      description: 'Runs that are going on or ended within the last minute, the latest first.',
      resolve: ({ runs }) => runs,
    }),
    backlog: t.field({
      type: BacklogType,
      nullable: true,
      description: 'What waits in the queue; null where this server cannot see it.',
      resolve: ({ backlog }) => backlog,
    }),
    failures: t.exposeInt('failures', { description: 'How much failed for good and has not been tried again.' }),
    version: t.exposeInt('version', { description: 'The version of the data set: it grows as reports are stored.' }),
  }),
});

/** One look for all who watch the same database. */
const polls = new WeakMap<Context['prisma'], Poll<Snapshot>>();

function pollFor(context: Context): Poll<Snapshot> {
  const { prisma, desk } = context;
  const known = polls.get(prisma);
  if (known) return known;
  const poll = pollOf(() => snapshotOf({ prisma, desk }), { every: EVERY_MS, most: MOST_WATCHERS, refusal });
  polls.set(prisma, poll);
  return poll;
}

/** Ends all who watch a database, so that its server can stop. */
export const endProgress = (prisma: Context['prisma']): void => polls.get(prisma)?.end();

builder.subscriptionType({
  description: 'What changes by itself. Sent as server-sent events: accept text/event-stream.',
});

builder.subscriptionField('ingestionProgress', (t) =>
  t.field({
    type: IngestionProgress,
    description: 'How ingestion goes: the present state at once, then each change.',
    subscribe: (_root, _args, context) => pollFor(context).watch(),
    resolve: (snapshot) => snapshot,
  }),
);
