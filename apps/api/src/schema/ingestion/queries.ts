import { builder } from '../builder.ts';
import { bounded, first } from '../lists.ts';
import { BacklogType, backlogOf } from './backlog.ts';
import { DeadLetter } from './dead-letter.ts';
import { isKnown } from './desk.ts';
import { Feed } from './feed.ts';
import { IngestRun } from './run.ts';
import { SourceType, sourcesOf } from './source.ts';

const LATEST_RUNS = [{ startedAt: 'desc' }, { id: 'asc' }] as const;
const LATEST_FAILURES = [{ failedAt: 'desc' }, { id: 'asc' }] as const;

const Ingestion = builder.objectRef<object>('Ingestion').implement({
  description: 'How reports come in: what runs, what is asked, what failed, and how fresh each source is.',
  fields: (t) => ({
    runs: t.prismaField({
      type: [IngestRun],
      description: 'Runs, the latest first.',
      args: { first: first(t), running: t.arg.boolean({ description: 'True: only those not yet finished.' }) },
      resolve: (query, _root, { running, ...args }, { prisma }) =>
        prisma.ingestRun.findMany({
          ...query,
          ...bounded(args),
          ...(running == null ? {} : { where: { finishedAt: running ? null : { not: null } } }),
          orderBy: [...LATEST_RUNS],
        }),
    }),
    feeds: t.prismaField({
      type: [Feed],
      description: 'The feeds that are asked, by address.',
      args: { first: first(t) },
      resolve: (query, _root, args, { prisma }) =>
        prisma.feed.findMany({ ...query, ...bounded(args), orderBy: { url: 'asc' } }),
    }),
    workers: t.int({
      description: 'Workers that have registered; one that died is taken off by the others.',
      resolve: (_root, _args, { prisma }) => prisma.queueWorker.count(),
    }),
    backlog: t.field({
      type: BacklogType,
      nullable: true,
      description: 'What waits in the queue; null where this server cannot see it.',
      resolve: (_root, _args, { desk }) => (desk ? backlogOf(desk.pool) : null),
    }),
    failures: t.int({
      description: 'How much failed for good and has not been tried again.',
      resolve: (_root, _args, { prisma }) => prisma.deadLetter.count(),
    }),
    deadLetters: t.prismaField({
      type: [DeadLetter],
      nullable: true,
      description:
        'What failed for good, the latest first; null without an API key, since it holds paths and addresses.',
      args: { first: first(t) },
      resolve: async (query, _root, args, context) =>
        (await isKnown(context))
          ? context.prisma.deadLetter.findMany({
              ...query,
              ...bounded(args),
              orderBy: [...LATEST_FAILURES],
            })
          : null,
    }),
    sources: t.field({
      type: [SourceType],
      description: 'Publishers, that from which a new report came in last first.',
      args: { first: first(t) },
      resolve: (_root, args, { prisma }) => sourcesOf(prisma, bounded(args).take),
    }),
  }),
});

builder.queryField('ingestion', (t) =>
  t.field({ type: Ingestion, description: 'How reports come in.', resolve: () => ({}) }),
);
