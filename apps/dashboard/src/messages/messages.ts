import { en } from './en/index.ts';
import type { Language } from './languages.ts';
import { vi } from './vi/index.ts';
import { zh } from './zh/index.ts';

/** Every text of the interface, a table a folder of pages. English gives the shape that all languages fill. */
export type Messages = typeof en;

/** The texts that run in the browser: plain strings, so that they can be handed over. */
export type ClientMessages = Messages['client'];

const ALL: Readonly<Record<Language, Messages>> = { en, vi, zh };

/** The texts of a language. */
export const messagesOf = (language: Language): Messages => ALL[language];
