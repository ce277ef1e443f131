/** Mean width of a letter of Source Sans as a share of its size; Chinese characters fill their square. */
const LETTER = 0.5;
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

/** About how wide a text is, in pixels. Drawings are made where no browser measures. */
export const widthOf = (words: string, size = 13): number =>
  [...words.normalize('NFC')].reduce((sum, letter) => sum + (WIDE.test(letter) ? 1 : LETTER), 0) * size;

/** Breaks a text into lines that fit a width; a single longer word stands on a line of its own. */
export function wrap(words: string, width: number, size = 13): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
