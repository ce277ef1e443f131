import { builder } from '../builder.ts';
import { isKnown } from './desk.ts';

/** A run, and its counts as they stand. */
export const IngestRun = builder.prismaObject('IngestRun', {
  description: 'Reports that came in together: one call, one question to a feed, one archive.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its number.' }),
    label: t.string({
      nullable: true,
      description: 'What was given: paths, an address, a feed. Null without an API key.',
      select: { label: true },
      resolve: async ({ label }, _args, context) => ((await isKnown(context)) ? label : null),
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it began.' }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its last job was done; null while jobs of it are left.',
    }),
    total: t.exposeInt('total', { description: 'Reports known to belong to it; grows while sources are opened.' }),
    pending: t.exposeInt('pending', { description: 'Jobs that are still to be done.' }),
    new: t.exposeInt('new', { description: 'Reports stored for the first time.' }),
    changed: t.exposeInt('changed', { description: 'Reports that were held and read otherwise now.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Reports that were held alike.' }),
    notVisits: t.exposeInt('notVisits', { description: 'Reports that tell of no visit.' }),
    notRead: t.exposeInt('notRead', { description: 'Reports in a language without rules.' }),
    failed: t.exposeInt('failed', { description: 'Sources that could not be read.' }),
  }),
});
