import { charts } from './charts.ts';
import { client } from './client.ts';
import { filters } from './filters.ts';
import { frame } from './frame.ts';
import { say } from './say.ts';

/** The interface in English. */
export const en = { say, client, frame, filters, charts };
