import type { Act, Theme } from '@communique/db';
import { builder } from '../builder.ts';
import { Act as ActType, Theme as ThemeType } from '../theme/type.ts';

/** A theme or act of a visit, with the statements that have it. */
interface Tally<T> {
  of: T;
  statements: number;
}

/** Counts how often each item occurs: most frequent first, then in the order that charts keep. */
export function tallied<T extends { code: string; ordinal: number }>(items: readonly T[]): Tally<T>[] {
  const counts = new Map<string, Tally<T>>();
  for (const item of items) {
    const tally = counts.get(item.code) ?? { of: item, statements: 0 };
    tally.statements += 1;
    counts.set(item.code, tally);
  }
  return [...counts.values()].sort((a, b) => b.statements - a.statements || a.of.ordinal - b.of.ordinal);
}

export const VisitTheme = builder.objectRef<Tally<Theme>>('VisitTheme').implement({
  description: 'A theme of a visit.',
  fields: (t) => ({
    theme: t.field({ type: ThemeType, description: 'The theme.', resolve: ({ of }) => of }),
    statements: t.exposeInt('statements', { description: 'How many statements of the visit have it.' }),
  }),
});

export const VisitAct = builder.objectRef<Tally<Act>>('VisitAct').implement({
  description: 'An act of a visit.',
  fields: (t) => ({
    act: t.field({ type: ActType, description: 'The act.', resolve: ({ of }) => of }),
    statements: t.exposeInt('statements', { description: 'How many statements of the visit are of it.' }),
  }),
});
