import { isoDay } from '../frontmatter.ts';
import type { Metadata } from '../item.ts';

/** schema.org types that tell a news text. */
const ARTICLE_TYPES =
  /^(?:NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|BlogPosting|LiveBlogPosting|WebPage)$/;

interface Page {
  querySelector(selector: string): { getAttribute(name: string): string | null; textContent: string | null } | null;
  querySelectorAll(
    selector: string,
  ): Iterable<{ getAttribute(name: string): string | null; textContent: string | null }>;
  documentElement: { getAttribute(name: string): string | null };
}

/**
 * What a page says of itself, best source first: schema.org JSON-LD, OpenGraph and article tags, `<time>`, `<title>`.
 * A time is taken as the day that it names where it was written, not in UTC.
 */
export function metadataOfPage(page: Page): Metadata & { isArticle: boolean } {
  const article = articleOf(page);
  const meta = (...names: string[]) => first(names.map((name) => metaContent(page, name)));
  return {
    title: first([
      text(article?.headline),
      meta('og:title', 'twitter:title'),
      page.querySelector('h1')?.textContent,
      page.querySelector('title')?.textContent,
    ]),
    published: firstDay([
      text(article?.datePublished),
      meta('article:published_time', 'datePublished', 'date', 'dc.date', 'dc.date.issued', 'pubdate', 'publishdate'),
      page.querySelector('[itemprop=datePublished]')?.getAttribute('content'),
      page.querySelector('time[datetime]')?.getAttribute('datetime'),
      text(article?.dateCreated),
    ]),
    publisher: first([nameOf(article?.publisher), meta('og:site_name', 'application-name', 'dc.publisher')]),
    url: webAddress(first([page.querySelector('link[rel=canonical]')?.getAttribute('href'), meta('og:url')])),
    language: first([page.documentElement.getAttribute('lang')]),
    isArticle: (article !== null && text(article['@type']) !== 'WebPage') || meta('og:type') === 'article',
  };
}

type JsonObject = Record<string, unknown>;

function articleOf(page: Page): JsonObject | null {
  const found: JsonObject[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''), found, 0);
    } catch {
      // A page with broken JSON-LD is read by its other tags.
    }
  }
  return found.find((item) => text(item['@type']) !== 'WebPage') ?? found[0] ?? null;
}

/** No schema.org graph of a news page is deeper. */
const DEEPEST = 6;

function collect(value: unknown, found: JsonObject[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const item of value) collect(item, found, depth + 1);
  else {
    const object = value as JsonObject;
    if (ARTICLE_TYPES.test(text(object['@type']) ?? '')) found.push(object);
    collect(object['@graph'], found, depth + 1);
    collect(object.mainEntity, found, depth + 1);
  }
}

/** A string, or the first of a list of strings. */
function text(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? one : null;
}

function nameOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'object' && one !== null) return text((one as JsonObject).name);
  return text(one);
}

function metaContent(page: Page, name: string): string | null {
  const tag = page.querySelector(`meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`);
  return tag?.getAttribute('content') ?? null;
}

function first(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const clean = value?.replace(/\s+/gu, ' ').trim().normalize('NFC');
    if (clean) return clean;
  }
  return null;
}

function firstDay(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const day = dayOf(value?.trim() ?? null);
    if (day) return day;
  }
  return null;
}

/** "2025-03-26T08:00+07:00", "20250326", "Wed, 26 Mar 2025 08:00:00 +0700" → "2025-03-26". Days written in figures alone with the day first are ambiguous, and left. */
export function dayOf(value: string | null): string | null {
  if (!value) return null;
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(value);
  if (compact) return isoDay(compact.slice(1, 4).join('-'));
  const iso = isoDay(value.replace(/^(\d{4})\/(\d{2})\/(\d{2})/, '$1-$2-$3'));
  if (iso) return iso;
  const written = /\b(\d{1,2})\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s+(\d{4})\b/i.exec(value);
  if (!written) return null;
  const [, day, month, year] = written as unknown as [string, string, string, string];
  const number = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(month.toLowerCase()) / 3 + 1;
  return isoDay(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** An http(s) address, or null. */
export function webAddress(value: string | null): string | null {
  return value && /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value).href : null;
}
