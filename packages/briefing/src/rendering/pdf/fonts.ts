import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TFontDictionary } from 'pdfmake/interfaces.js';
import { plainText } from '../plain.ts';
import { sfntFromWoff } from './woff.ts';

const { resolve } = createRequire(import.meta.url);
const latin = (face: string): string => resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`);

export const TEXT_FONT = 'Source Sans 3';
const CHINESE_FONT = 'Noto Sans SC';

/** Latin with Vietnamese, Greek, Cyrillic. Fonts are embedded as far as used. */
export const TEXT_FACES = {
  normal: latin('400Regular'),
  bold: latin('700Bold'),
  italics: latin('400Regular_Italic'),
  bolditalics: latin('700Bold_Italic'),
} as const;

/** Chinese, as names of files that pdfmake holds in memory; it has no italics. */
export const CHINESE_FACES = {
  normal: 'chinese-400',
  bold: 'chinese-700',
  italics: 'chinese-400',
  bolditalics: 'chinese-700',
} as const;

export const FONTS: TFontDictionary = { [TEXT_FONT]: TEXT_FACES, [CHINESE_FONT]: CHINESE_FACES };

/** The files of the Chinese font, unpacked: some 20 ms, so only texts that need them should ask. */
export function chineseFiles(): Map<string, Buffer> {
  const names = new Set(Object.values(CHINESE_FACES));
  return new Map(
    [...names].map((name) => {
      const path = resolve(
        `@fontsource/noto-sans-sc/files/noto-sans-sc-${name.replace('chinese', 'chinese-simplified')}-normal.woff`,
      );
      return [name, sfntFromWoff(readFileSync(path))];
    }),
  );
}

/** Whether a text needs the Chinese font. */
export const isChinese = (text: string): boolean => CHINESE.test(text);

const CHINESE = /([\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]+)/u;

/** A run of text in one font. */
export interface Run {
  text: string;
  font?: string;
}

/** Text cut where its script asks for another font. */
export function runs(text: string): Run[] {
  return plainText(text)
    .split(CHINESE)
    .map((part, at) => (at % 2 ? { text: part, font: CHINESE_FONT } : { text: part }))
    .filter((run) => run.text);
}
