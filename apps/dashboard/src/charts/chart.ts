import type { Figures } from '../format/csv.ts';
import type { Drawing } from './drawing/marks.ts';
import type { Matrix } from './layouts/matrix.ts';

/** A chart, decided to the last word: pages, files and embedded views all draw this. */
export interface Chart {
  /** Its name in addresses: `/download/<name>.csv`, `/embed/<name>`. */
  name: ChartName;
  /** The finding, as a sentence. */
  title: string;
  /** Measure, unit and scope. */
  subtitle: string;
  /** What is cut, undated or not drawn. */
  notes: readonly string[];
  figures: Figures;
  /** Draws it for a width in pixels. */
  draw: (width: number) => Drawing;
}

/** A chart that is also a table on its page. */
export interface MatrixChart extends Chart {
  matrix: Matrix;
}

/** The charts of this dashboard. */
export const CHART_NAMES = [
  'heatmap',
  'years',
  'acts',
  'theme-years',
  'theme-acts',
  'theme-sides',
  'flows',
  'map',
  'timeline',
  'partners',
  'locality-themes',
  'locality-change',
  'offices',
  'counterparts',
  'accuracy',
  'coverage',
  'sources',
] as const;
export type ChartName = (typeof CHART_NAMES)[number];
