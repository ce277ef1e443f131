import { isIsoDay } from '@communique/domain';
import { parse } from 'yaml';
import { UnreadableReport } from './decode.ts';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;

/** What stands between the `---` lines at the head of a file; only these keys are read. */
export interface FrontMatter {
  title: string | null;
  published: string | null;
  source: string | null;
  url: string | null;
  language: string | null;
}

const NOTHING: FrontMatter = { title: null, published: null, source: null, url: null, language: null };

/**
 * Splits a decoded file into its front matter and the body that all offsets refer to:
 * no BOM, LF line ends, Unicode NFC, nothing else changed.
 * @throws UnreadableReport when the front matter is no YAML mapping.
 */
export function splitFrontMatter(text: string): { front: FrontMatter; body: string } {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lf = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
  const match = FRONT_MATTER.exec(lf);
  const body = lf.slice(match?.[0].length ?? 0).normalize('NFC');
  return { front: match ? readFields(match[1] ?? '') : NOTHING, body };
}

function readFields(yaml: string): FrontMatter {
  let data: unknown;
  try {
    data = parse(yaml) ?? {};
  } catch (error) {
    const line = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new UnreadableReport(`front matter is not valid YAML (${line}); quote values that hold a colon`);
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new UnreadableReport('front matter is not a list of "key: value" lines');
  }
  const fields = data as Record<string, unknown>;
  const text = (key: string) =>
    typeof fields[key] === 'string' && fields[key].trim() ? fields[key].trim().normalize('NFC') : null;
  return {
    title: text('title'),
    published: isoDay(text('published')),
    source: text('source'),
    url: text('url'),
    language: text('language'),
  };
}

/** "2025-03-26T08:00+07:00" → "2025-03-26"; null for what is no day of the calendar. */
export function isoDay(text: string | null): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0];
  return day && isIsoDay(day) ? day : null;
}
