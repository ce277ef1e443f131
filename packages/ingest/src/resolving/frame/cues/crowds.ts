import type { Scene } from '../scene.ts';
import { anyBefore } from '../walk.ts';

const CROWD_SIZES = new Set('thousands hundreds millions tens'.split(' '));

/** "thousands of visitors from X came to Y": the crowd is no delegation. */
export const isCrowdBefore = (scene: Scene, i: number): boolean =>
  anyBefore(scene, i, 9, CROWD_SIZES) && anyBefore(scene, i, 9, VISITING_CROWDS);
const VISITING_CROWDS = new Set('visitors tourists people pilgrims fans spectators'.split(' '));
