import type { ClientMessages } from '../messages/messages.ts';

/** A place to go to: a page, or something found. */
export interface Entry {
  kind: string;
  label: string;
  detail: string;
  href: string;
}

const fold = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** Pages whose name holds the words, marks and case aside; all of them before anything is written. */
export const pageEntries = (words: string, { pageNames, palette }: ClientMessages): Entry[] =>
  Object.entries(pageNames)
    .filter(([, label]) => fold(label).includes(fold(words.trim())))
    .map(([href, label]) => ({ kind: palette.pages, label, detail: '', href }));

/** The entry that an arrow key leads to; it goes round at the ends. */
export const stepTo = (at: number, step: number, count: number): number => (count ? (at + step + count) % count : 0);
