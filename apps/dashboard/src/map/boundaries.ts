import { readFile } from 'node:fs/promises';
import type { GeoJsonObject } from 'geojson';

/**
 * The boundaries that the operator wants drawn: the GeoJSON file that `MAP_BOUNDARIES` names. None are drawn without it.
 * @returns null where no file is named or it cannot be read; that is said in the log once a request.
 */
export async function readBoundaries(): Promise<GeoJsonObject | null> {
  const file = process.env.MAP_BOUNDARIES;
  if (!file) return null;
  try {
    const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof parsed === 'object' && parsed !== null && 'type' in parsed) return parsed as GeoJsonObject;
    throw new Error('it holds no GeoJSON object');
  } catch (error) {
    console.error(`MAP_BOUNDARIES: ${file} is not drawn: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}
