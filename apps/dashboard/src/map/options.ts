import type { GeoJsonObject } from 'geojson';
import type { MapArc, MapPoint } from './points.ts';

/** What the map is drawn with, besides its data. */
export interface MapOptions {
  boundaries: GeoJsonObject | null;
  colourOf: (country: string) => string;
  /** Dashes tell directions apart without colour. */
  dashOf: (country: string) => string | null;
  chosen: string | null;
  /** Whose journeys are drawn, for the key below the map. */
  travellers: readonly { country: string; label: string }[];
  onArc?: ((arc: MapArc) => string) | undefined;
  label: { arc: (arc: MapArc) => string; point: (point: MapPoint) => string; inset: string };
}
