import type { HeadWords } from '../classes.ts';
import { asking } from './asking.ts';
import { doing } from './doing.ts';
import { judging } from './judging.ts';
import { promising } from './promising.ts';
import { saying } from './saying.ts';
import { settling } from './settling.ts';

/** Verbs that open a clause of speech or report something done; of two equal terms the first counts. */
export const verbs: HeadWords = { ...saying, ...asking, ...promising, ...judging, ...settling, ...doing };
