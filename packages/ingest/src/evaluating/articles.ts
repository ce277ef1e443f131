import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { articleOfPage } from '../sources/html/article.ts';
import { decodePage } from '../sources/html/charset.ts';
import { MissingText } from './measure.ts';
import { overlapOf } from './shingles.ts';

/** How well the main text of pages is found, each figure between 0 and 1. */
export interface ArticleFigures {
  precision: number;
  recall: number;
  f1: number;
  pages: number;
}

/**
 * Measures the reading of pages on a checkout of scrapinghub/article-extraction-benchmark: `ground-truth.json` and
 * `html/*.html.gz`. Published there for Mozilla's Readability: F1 0.947.
 * @throws MissingText when the folder holds no such data.
 */
export async function measureArticles(folder: string): Promise<ArticleFigures> {
  const truth = await readFile(join(folder, 'ground-truth.json'), 'utf8').catch(() => {
    throw new MissingText(`${folder} holds no ground-truth.json; give a checkout of article-extraction-benchmark`);
  });
  const pages = Object.entries(JSON.parse(truth) as Record<string, { articleBody: string }>);
  const overlaps = [];
  for (const [id, { articleBody }] of pages) {
    const html = decodePage(gunzipSync(await readFile(join(folder, 'html', `${id}.html.gz`))), 'utf-8');
    overlaps.push(overlapOf(articleBody, articleOfPage(html).text));
  }
  const precision = mean(overlaps.map((one) => one.precision));
  const recall = mean(overlaps.map((one) => one.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), pages: pages.length };
}

function mean(values: readonly (number | null)[]): number {
  const given = values.filter((value) => value !== null);
  return given.reduce((sum, value) => sum + value, 0) / given.length;
}
