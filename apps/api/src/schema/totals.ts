import { builder } from './builder.ts';

/** What the Prisma plug-in puts on a connection: the count itself, or how to get it. */
interface Counted {
  totalCount?: number | (() => number | Promise<number>);
}

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many records the whole list has. Counted only when asked for.',
    extensions: { pothosPrismaTotalCount: true },
    resolve: (connection) => {
      const { totalCount } = connection as Counted;
      const count = typeof totalCount === 'function' ? totalCount() : totalCount;
      if (count === undefined) throw new Error('This connection was built without its total.');
      return count;
    },
  }),
);
