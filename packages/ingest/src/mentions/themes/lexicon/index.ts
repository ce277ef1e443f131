import type { Lexicon } from '../../lexicon/notation.ts';
import { blends } from './blends.ts';
import { decoys } from './decoys.ts';
import { economy } from './economy.ts';
import { green } from './green.ts';
import { infrastructure } from './infrastructure.ts';
import { law } from './law.ts';
import { loose } from './loose.ts';
import { politics } from './politics.ts';
import { security } from './security.ts';
import { culture, people } from './society.ts';
import { technology } from './technology.ts';
import { ties } from './ties.ts';
import { weak } from './weak.ts';

/** Words by theme code: one file a group of themes. */
export const lexicons: readonly Lexicon[] = [
  economy,
  technology,
  green,
  infrastructure,
  culture,
  people,
  politics,
  law,
  ties,
  security,
];
export { blends, decoys, loose, weak };
