import type { Draft } from '../wording/piece.ts';
import { commonest, counterparts } from './points/frequency.ts';
import { latest } from './points/latest.ts';
import { papers } from './points/papers.ts';
import { chain, gone } from './points/persistence.ts';
import { mainWords, who, words } from './points/voices.ts';
import type { DraftSection, Scene } from './scene.ts';

const MOST_POINTS = 5;

/** At most five points, each of another kind, in the order of what matters; a kind without material is left out. */
export function keyPoints(scene: Scene): DraftSection {
  const kinds =
    scene.weighed.length === 1
      ? [papers, mainWords, who]
      : [papers, words, latest, chain, gone, counterparts, commonest];
  const drafts: Draft[] = [];
  for (const kind of kinds) {
    for (const draft of kind(scene)) if (drafts.length < MOST_POINTS) drafts.push(draft);
  }
  return { id: 'key-points', form: 'list', paragraphs: drafts.map((draft) => [draft]), tables: [] };
}
