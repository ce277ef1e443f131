import { builder } from '../builder.ts';
import { Act, Theme, ThemeGroup } from './type.ts';

builder.queryFields((t) => ({
  themes: t.prismaField({
    type: [Theme],
    description: 'All themes, in their order.',
    resolve: (query, _root, _args, { prisma }) => prisma.theme.findMany({ ...query, orderBy: { ordinal: 'asc' } }),
  }),
  themeGroups: t.prismaField({
    type: [ThemeGroup],
    description: 'All groups of themes, in their order.',
    resolve: (query, _root, _args, { prisma }) => prisma.themeGroup.findMany({ ...query, orderBy: { ordinal: 'asc' } }),
  }),
  acts: t.prismaField({
    type: [Act],
    description: 'All acts, in their order.',
    resolve: (query, _root, _args, { prisma }) => prisma.act.findMany({ ...query, orderBy: { ordinal: 'asc' } }),
  }),
}));
