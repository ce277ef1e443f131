import { type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import { circle, type Drawing, group, link, type Mark, path, rect, text } from '../charts/drawing/marks.ts';
import { widthOf } from '../charts/drawing/measure.ts';
import { arcMark } from './arcs.ts';
import { KEY_ROW, keyOf } from './key.ts';
import { LAND } from './land.ts';
import { type Box, crowdOf, freeCorner, placeLabels, within } from './layout.ts';
import { nearOf } from './near.ts';
import type { MapOptions } from './options.ts';
import type { MapData, MapPoint } from './points.ts';
import { thinned } from './thin.ts';

/** With the places that stand without a name or beyond the edge, so that the foot can give them. */
interface MapDrawing extends Drawing {
  unnamed: readonly string[];
  beyond: readonly string[];
}

const PAD = 34;
/** Height of the map as a share of its width. */
const SHAPE = 0.84;
/** Share of the map's width that an inset takes. */
const INSET = 0.44;

/** Draws land, arcs and points; where points crowd, an inset in the freest corner draws them again, larger. */
export function drawMap(data: MapData, options: MapOptions, width: number): MapDrawing {
  const frame: Box = { x: 0, y: 0, width, height: Math.round(width * SHAPE) };
  const projection = fitted(nearOf(data.points), frame, PAD);
  const shown = data.points
    .map((point) => ({ point, ...at(projection, point.position) }))
    .filter((place) => within(frame, place));
  const drawn = new Set(shown.map(({ point }) => point.key));
  const crowd = width >= 520 ? crowdOf(shown) : null;
  const inset = crowd && insetOf(crowd, frame, shown, data, projection);
  const main = layer(data, projection, frame, options, inset ? [inset.crowd, inset.box] : []);
  const marks: Mark[] = [rect(0, 0, width, frame.height, { fill: 'var(--sea)' }), ...main.marks];
  const named = new Set(main.named);
  if (inset) {
    const detail = layer(inset.data, inset.projection, inset.box, options, []);
    for (const name of detail.named) named.add(name);
    marks.push(
      rect(inset.crowd.x, inset.crowd.y, inset.crowd.width, inset.crowd.height, {
        fill: 'none',
        stroke: 'var(--ink)',
        strokeWidth: 1,
      }),
      rect(inset.box.x, inset.box.y, inset.box.width, inset.box.height, { fill: 'var(--sea)' }),
      ...detail.marks,
      rect(inset.box.x + 0.5, inset.box.y + 0.5, inset.box.width - 1, inset.box.height - 1, {
        fill: 'none',
        stroke: 'var(--ink)',
        strokeWidth: 1,
      }),
      rect(inset.box.x + 1, inset.box.y + 1, widthOf(options.label.inset) + 24, 25, { fill: 'var(--sea)' }),
      text(inset.box.x + 10, inset.box.y + 18, options.label.inset, { fontWeight: 600, fill: 'var(--ink)' }),
    );
  }
  const unnamed = shown
    .filter(({ point }) => !named.has(point.key))
    .map(({ point }) => `${point.name} ${point.visits}`);
  const beyond = data.points.filter(({ key }) => !drawn.has(key)).map(({ name, visits }) => `${name} ${visits}`);
  const key = keyOf(options, frame.height + KEY_ROW, width);
  return { width, height: frame.height + key.height, marks: [...marks, ...key.marks], unnamed, beyond };
}

const at = (projection: GeoProjection, position: [number, number]): { x: number; y: number } => {
  const [x, y] = projection(position) ?? [0, 0];
  return { x, y };
};

/** The largest scale at which all points lie in a frame, with room around them; a few points stay a region wide. */
function fitted(points: readonly MapPoint[], frame: Box, pad: number): GeoProjection {
  const spread = points.flatMap(({ position: [east, north] }) => [
    [east - 2, north - 2],
    [east + 2, Math.min(80, north + 2)],
  ]);
  const all = {
    type: 'MultiPoint' as const,
    coordinates: spread.length
      ? spread
      : [
          [95, 0],
          [125, 45],
        ],
  };
  return geoMercator()
    .fitExtent(
      [
        [frame.x + pad, frame.y + pad],
        [frame.x + frame.width - pad, frame.y + frame.height - pad],
      ],
      all,
    )
    .clipExtent([
      [frame.x, frame.y],
      [frame.x + frame.width, frame.y + frame.height],
    ]);
}

function insetOf(
  crowd: Box,
  frame: Box,
  shown: readonly { point: MapPoint; x: number; y: number }[],
  data: MapData,
  projection: GeoProjection,
) {
  const side = Math.round(frame.width * INSET);
  const size = {
    width: side,
    height: Math.min(Math.round(frame.height * 0.5), Math.round(side * Math.max(0.6, crowd.height / crowd.width))),
  };
  const box = freeCorner(frame, size, shown);
  const held = new Set(shown.filter((place) => within(crowd, place)).map(({ point }) => point.key));
  const points = data.points.filter(({ key }) => held.has(key));
  const scale = Math.min((size.width - 100) / crowd.width, (size.height - 70) / crowd.height);
  const centre = projection.invert?.([crowd.x + crowd.width / 2, crowd.y + crowd.height / 2]) ?? [0, 0];
  const enlarged = geoMercator()
    .scale(projection.scale() * scale)
    .center(centre)
    .translate([box.x + size.width / 2, box.y + size.height / 2 + 8])
    .clipExtent([
      [box.x, box.y],
      [box.x + size.width, box.y + size.height],
    ]);
  const arcs = data.arcs.filter(({ from, to }) => held.has(from) || held.has(to));
  return { box, crowd, projection: enlarged, data: { ...data, points, arcs } };
}

/** Radius by visits: the area grows with them. */
const radius = (visits: number): number => 3 + 1.7 * Math.sqrt(visits);

function layer(data: MapData, projection: GeoProjection, frame: Box, options: MapOptions, taken: readonly Box[]) {
  const draw = geoPath(projection).digits(1);
  const arcs = data.arcs.flatMap((arc) =>
    arcMark(arc, frame, at(projection, arc.start), at(projection, arc.end), options),
  );
  const all = data.points.map((point) => ({
    point,
    ...at(projection, point.position),
    r: radius(point.visits),
    words: `${point.name} ${point.visits}`,
  }));
  const points = all.filter((place) => within(frame, place));
  const placed = placeLabels(
    points.filter((place) => !taken.some((box) => within(box, place))),
    frame,
    taken,
  );
  const marks = [
    path(thinned(draw(LAND) ?? ''), { fill: 'var(--land)', stroke: 'var(--land-line)', strokeWidth: 0.5 }),
    ...(options.boundaries
      ? [
          path(draw(options.boundaries as Parameters<typeof draw>[0]) ?? '', {
            fill: 'none',
            stroke: 'var(--line-strong)',
            strokeWidth: 0.6,
          }),
        ]
      : []),
    group(arcs),
    ...points.map(({ point, x, y, r }) =>
      link(point.href, options.label.point(point), [
        circle(x, y, Math.max(r, 12), { fill: 'transparent' }),
        circle(x, y, r, { fill: 'var(--paper)', stroke: 'var(--ink)', strokeWidth: 1.2 }),
      ]),
    ),
    ...placed.flatMap(({ point: { words }, label }) =>
      label
        ? [
            text(label.x, label.y, words, {
              textAnchor: label.anchor,
              fill: 'var(--ink)',
              stroke: 'var(--land)',
              strokeWidth: 3,
              paintOrder: 'stroke',
              pointerEvents: 'none',
            }),
          ]
        : [],
    ),
  ];
  return { marks, named: placed.filter(({ label }) => label).map(({ point }) => point.point.key) };
}
