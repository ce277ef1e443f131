const COUNT = new Intl.NumberFormat('en');
const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

/** A count with its thousands set apart. */
export const formatCount = (count: number): string => COUNT.format(count);

/** “1 visit”, “42 visits”, “1,200 localities”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** “A, B, and C” without the comma before “and”. */
export const listed = (words: readonly string[]): string => LIST.format(words).replace(/, and /, ' and ');

/** Starts a sentence: only the first letter changes, so that names inside keep theirs. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/** Inside a sentence, “Border management” reads “border management”; abbreviations keep their capitals. */
export const inSentence = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLocaleLowerCase('en') + label.slice(1);
