import type { Draft } from '../../wording/piece.ts';
import type { Scene } from '../scene.ts';

/** A kind of key point: its sentences, none where there is no material. */
export type Point = (scene: Scene) => Draft[];

/** Acts by which somebody commits himself or asks another to. */
export const COMMITMENTS: ReadonlySet<string> = new Set(['sign', 'agree', 'propose', 'intend']);

/** A draft as a list of at most one. */
export const drafted = (draft: Draft | null): Draft[] => (draft ? [draft] : []);

/** "four proposals", "one word of appreciation". */
export function actsOf(scene: Scene, parts: Readonly<Record<string, number>>): string[] {
  const { book } = scene.writer;
  return Object.entries(parts).map(([act, n]) => {
    const noun = book.acts[act]?.noun ?? [act, act];
    return `${book.number(n)} ${noun[n === 1 ? 0 : 1]}`;
  });
}
