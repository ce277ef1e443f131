import { builder } from '../builder.ts';
import { isKnown } from './desk.ts';

/** An address without what may be a secret in it: user, password, query and fragment. */
export function publicAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

export const Feed = builder.prismaObject('Feed', {
  description: 'A feed or news sitemap that workers ask for new articles.',
  fields: (t) => ({
    url: t.string({
      description: 'Its address; without an API key without its query, which may hold a secret.',
      select: { url: true },
      resolve: async ({ url }, _args, context) => ((await isKnown(context)) ? url : publicAddress(url)),
    }),
    intervalMinutes: t.exposeInt('intervalMinutes', { description: 'Minutes between two questions.' }),
    paused: t.exposeBoolean('paused', { description: 'Whether it is not asked for now.' }),
    askedAt: t.expose('askedAt', { type: 'DateTime', nullable: true, description: 'When it was asked last.' }),
    succeededAt: t.expose('succeededAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it answered last; null for never.',
    }),
    failure: t.exposeString('failure', {
      nullable: true,
      description: 'Why the last question failed; null when it did not.',
    }),
    failures: t.exposeInt('failures', { description: 'Failures in a row; the more, the seldomer it is asked.' }),
  }),
});
