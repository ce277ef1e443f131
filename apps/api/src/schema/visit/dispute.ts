import type { Act, Theme } from '@communique/db';
import { builder } from '../builder.ts';
import { Statement } from '../statement/type.ts';
import { Act as ActType, Theme as ThemeType } from '../theme/type.ts';
import { Visit } from './type.ts';

/** A statement of a visit, as far as it serves to see whether reports differ. */
export interface Attributed {
  id: string;
  reportId: string;
  country: string | null;
  act: string;
  themes: readonly string[];
}

/** What reports of one visit say was done by different sides. */
export interface Dispute {
  act: string;
  theme: string;
  /** Ids of the statements, in their order. */
  statements: string[];
}

/** Acts that one side does: what both do together, or what is signed, has no side to differ on. */
const ONE_SIDED = new Set(['propose', 'intend', 'appraise', 'object']);

/**
 * Where reports differ on who said something: by an act and theme, when one report has it from one country alone and another
 * report from another alone.
 */
export function disputesOf(statements: readonly Attributed[]): Dispute[] {
  const told = statements
    .filter(({ act, country }) => ONE_SIDED.has(act) && country !== null)
    .flatMap((statement) => statement.themes.map((theme) => ({ ...statement, theme })));
  return [...Map.groupBy(told, ({ act, theme }) => `${act} ${theme}`).values()].flatMap((same) => {
    const byReport = [...Map.groupBy(same, ({ reportId }) => reportId).values()];
    const sides = byReport.map((own) => new Set(own.map(({ country }) => country)));
    const differ = sides.some((a) => sides.some((b) => [...a].every((country) => !b.has(country))));
    const [first] = same;
    return differ && first
      ? [{ act: first.act, theme: first.theme, statements: [...new Set(same.map(({ id }) => id))] }]
      : [];
  });
}

const DisputeType = builder.objectRef<Dispute>('Dispute').implement({
  description: 'An act and theme that reports of one visit give to different sides: all of them are kept.',
  fields: (t) => ({
    act: t.field({
      type: ActType,
      description: 'What is said to have been done.',
      resolve: ({ act }, _args, { prisma }): Promise<Act> => prisma.act.findUniqueOrThrow({ where: { code: act } }),
    }),
    theme: t.field({
      type: ThemeType,
      description: 'On what.',
      resolve: ({ theme }, _args, { prisma }): Promise<Theme> =>
        prisma.theme.findUniqueOrThrow({ where: { code: theme } }),
    }),
    statements: t.prismaField({
      type: [Statement],
      description: 'The statements, each with its side, words and report.',
      resolve: (query, { statements }, _args, { prisma }) =>
        prisma.statement.findMany({
          ...query,
          where: { id: { in: statements } },
          orderBy: [{ reportId: 'asc' }, { ordinal: 'asc' }],
        }),
    }),
  }),
});

builder.prismaObjectField(Visit, 'disputes', (t) =>
  t.field({
    type: [DisputeType],
    complexity: { field: 20, multiplier: 20 },
    description: 'Where its reports differ on which side said something: who proposed what, for example.',
    select: {
      statements: {
        select: { id: true, reportId: true, countryCode: true, side: true, actCode: true, themes: true },
        orderBy: [{ reportId: 'asc' }, { ordinal: 'asc' }],
      },
    },
    resolve: ({ statements }) =>
      disputesOf(
        statements.map(({ id, reportId, countryCode, side, actCode, themes }) => ({
          id,
          reportId,
          country: side === 'BOTH' ? null : countryCode,
          act: actCode,
          themes: themes.map(({ themeCode }) => themeCode),
        })),
      ),
  }),
);
