import { fold, type LocalityKind } from '@communique/domain';
import { KIND_WORDS, TITLE_WORDS } from '../mentions/places/kind-words.ts';

/** "Fujian Province" → Fujian, province; "Hekou" → Hekou, no kind. Words of a title in front of the kind word go too. */
export function kindAndName(name: string): { bare: string; kinds: readonly LocalityKind[] } {
  const words = name.split(' ');
  const kinds = KIND_WORDS[fold(words.at(-1) ?? '')];
  if (kinds === undefined || words.length === 1) return { bare: name, kinds: [] };
  const title = words.findIndex((word, index) => index > 0 && TITLE_WORDS.has(fold(word)));
  return { bare: words.slice(0, title > 0 ? title : -1).join(' '), kinds };
}
