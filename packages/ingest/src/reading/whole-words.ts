import { Rule } from './rules/rule.ts';

/** A rule over whole words: `\b` in its pattern is the edge of a word in any script. */
export const wholeWords = (pattern: RegExp): Rule => new Rule(pattern);
