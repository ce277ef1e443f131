import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import topology from 'world-atlas/land-50m.json';

/** Natural Earth's land, 1:50 million, without any boundary. */
export const LAND = feature(topology, topology.objects.land) as FeatureCollection<Polygon | MultiPolygon>;
