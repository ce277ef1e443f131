import type { Frame, Opening } from './fill.ts';

/** A pattern that can stand alone or as a clause of another sentence. */
export const frame = (id: string, opening: Opening, text: string): Frame => ({ id, opening, text });

/** A pattern that cannot stand inside another sentence. */
export const alone = (id: string, opening: Opening, text: string): Frame => ({ id, opening, text, alone: true });
