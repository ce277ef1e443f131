import { builder } from '../builder.ts';
import { encodeId } from '../ids.ts';
import { bounded, first } from '../lists.ts';
import { Visit } from './type.ts';

/** What one feature adds to a score, as linking keeps it. */
interface Feature {
  feature: string;
  level: string;
  weight: number;
  values: [string, string];
}

const LinkFeature = builder.objectRef<Feature>('LinkFeature').implement({
  description: 'One thing in which two reports were compared.',
  fields: (t) => ({
    feature: t.exposeString('feature', { description: 'What was compared: leader, days, host …' }),
    level: t.exposeString('level', { description: 'How the two stand to each other: same, nested, other …' }),
    weight: t.exposeFloat('weight', { description: 'What it adds to the score; below zero it speaks against.' }),
    values: t.exposeStringList('values', { description: 'What the one report says, and what the other.' }),
  }),
});

const features = (explain: unknown): Feature[] => (Array.isArray(explain) ? (explain as Feature[]) : []);

const VisitLink = builder.prismaObject('VisitLink', {
  description: 'Why two reports are taken to tell of one visit.',
  fields: (t) => ({
    score: t.exposeFloat('score', { description: 'The sum of the weights: the higher, the likelier.' }),
    features: t.field({
      type: [LinkFeature],
      description: 'What was compared, and what it adds to the score.',
      select: { explain: true },
      resolve: ({ explain }) => features(explain),
    }),
    one: t.relation('lower', { description: 'The one telling.' }),
    other: t.relation('higher', { description: 'The other telling.' }),
  }),
});

builder.prismaObject('VisitTelling', {
  description: 'What one report alone tells of a visit.',
  fields: (t) => ({
    visitId: t.id({
      description: 'The id that the visit has by this report alone; it leads to the visit.',
      select: { id: true },
      resolve: ({ id }) => encodeId('Visit', id),
    }),
    report: t.relation('report', { description: 'The report.' }),
    links: t.field({
      type: [VisitLink],
      description: 'Why it is one visit with others that it was compared with, the strongest reason first.',
      args: { first: first(t) },
      select: (_args, _context, nested) => ({ lower: nested(), higher: nested() }),
      resolve: ({ lower, higher }, args) =>
        [...lower, ...higher].sort((a, b) => b.score - a.score).slice(0, bounded(args).take),
    }),
  }),
});

builder.prismaObjectField(Visit, 'tellings', (t) =>
  t.relation('tellings', {
    description: 'What each of its reports tells of it, with the reasons why they are taken for one visit.',
    args: { first: first(t) },
    query: (args) => ({ ...bounded(args), orderBy: { id: 'asc' } }),
  }),
);
