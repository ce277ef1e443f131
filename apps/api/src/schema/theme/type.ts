import { builder } from '../builder.ts';
import { bounded, first } from '../lists.ts';

export const ThemeGroup = builder.prismaObject('ThemeGroup', {
  description: 'One of the groups that themes fall into.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code: economy.' }),
    label: t.exposeString('label', { description: 'Its English name.' }),
    labelVi: t.exposeString('labelVi', { nullable: true, description: 'Its Vietnamese name.' }),
    labelZh: t.exposeString('labelZh', { nullable: true, description: 'Its Chinese name.' }),
    ordinal: t.exposeInt('ordinal', { description: 'Its place in the order that all charts keep.' }),
    themes: t.relation('themes', {
      description: 'Its themes, in their order.',
      args: { first: first(t) },
      query: (args) => ({ ...bounded(args), orderBy: { ordinal: 'asc' } }),
    }),
  }),
});

export const Theme = builder.prismaObject('Theme', {
  description: 'A field of cooperation.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code: border-economy. Filters take it.' }),
    label: t.exposeString('label', { description: 'Its English name.' }),
    labelVi: t.exposeString('labelVi', { nullable: true, description: 'Its Vietnamese name.' }),
    labelZh: t.exposeString('labelZh', { nullable: true, description: 'Its Chinese name.' }),
    definition: t.exposeString('definition', { description: 'What belongs to it.' }),
    excludes: t.exposeString('excludes', { nullable: true, description: 'What does not, though it seems near.' }),
    ordinal: t.exposeInt('ordinal', { description: 'Its place in the order that all charts keep.' }),
    group: t.relation('group', { description: 'The group it falls into.' }),
  }),
});

export const Act = builder.prismaObject('Act', {
  description: 'What a statement does: agree, sign, propose, intend, appraise, act or object.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code: propose. Filters take it.' }),
    label: t.exposeString('label', { description: 'Its English name: Proposed.' }),
    labelVi: t.exposeString('labelVi', { nullable: true, description: 'Its Vietnamese name.' }),
    labelZh: t.exposeString('labelZh', { nullable: true, description: 'Its Chinese name.' }),
    definition: t.exposeString('definition', { description: 'When a statement is of this act.' }),
    ordinal: t.exposeInt('ordinal', { description: 'Its place in the order of the list.' }),
    cameo: t.exposeString('cameo', { nullable: true, description: 'The nearest code of CAMEO.' }),
    plover: t.exposeString('plover', { nullable: true, description: 'The nearest code of PLOVER.' }),
  }),
});
