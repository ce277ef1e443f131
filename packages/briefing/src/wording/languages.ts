import type { BriefingLanguage } from '../request.ts';
import { compile } from './compile/index.ts';
import { EN } from './en/index.ts';
import type { Phrasebook } from './phrasebook.ts';
import { VI } from './vi/index.ts';
import { ZH } from './zh/index.ts';

/** English, whose grammar asks for functions, and the languages that are tables. */
const PHRASEBOOKS: Readonly<Record<BriefingLanguage, () => Phrasebook>> = {
  en: () => EN,
  vi: () => compile(VI),
  zh: () => compile(ZH),
};

const made = new Map<BriefingLanguage, Phrasebook>();

/** The words of a language. */
export function phrasebookOf(language: BriefingLanguage): Phrasebook {
  const known = made.get(language) ?? PHRASEBOOKS[language]();
  made.set(language, known);
  return known;
}
