import type { BriefingLanguage } from '../request.ts';
import { EN } from './en/index.ts';
import type { Phrasebook } from './phrasebook.ts';

const PHRASEBOOKS: Readonly<Record<BriefingLanguage, Phrasebook>> = { en: EN };

/** The words of a language. */
export function phrasebookOf(language: BriefingLanguage): Phrasebook {
  return PHRASEBOOKS[language];
}
