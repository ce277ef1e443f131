import type { Mentions, Reading, ThemeMention } from '../../model.ts';

/** Finds words that name a theme, outside of names of people, offices and bodies. */
export function findThemes(
  _reading: Reading,
  _names: Pick<Mentions, 'places' | 'organisations' | 'people'>,
): ThemeMention[] {
  return [];
}
