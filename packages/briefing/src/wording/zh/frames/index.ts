import { ENDINGS } from './endings.ts';
import { MEETINGS } from './meetings.ts';
import { RELATIONS } from './relations.ts';
import { SUMMARIES } from './summaries.ts';

/** All frames of Chinese, by what they tell. */
export const FRAMES = { ...MEETINGS, ...RELATIONS, ...SUMMARIES, ...ENDINGS };
