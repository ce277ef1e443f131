/** Natural Earth's land alone, without boundaries, 1:50 million. Its literal type would be half a megabyte. */
declare module 'world-atlas/land-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const land: Topology<{ land: GeometryCollection }>;
  export default land;
}
