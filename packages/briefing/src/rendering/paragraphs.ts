import type { Section, Sentence } from '../document.ts';

/** The sentences of a section, a paragraph or point a list. */
export function paragraphsOf({ sentences }: Section): Sentence[][] {
  return [...Map.groupBy(sentences, ({ paragraph }) => paragraph).values()];
}
