import chardet from 'chardet';
import { UnreadableReport } from '../decode.ts';

/** How far into a page a declaration of its encoding is looked for: HTML asks for the first 1,024 bytes, pages are sloppier. */
const DECLARATION_BYTES = 4096;
/** chardet's certainty, per cent, below which a guess is not used: a wrong guess would make wrong names. */
const LEAST_CERTAINTY = 60;

/**
 * Bytes of a page → its text. The encoding is the byte order mark's, the carrier's, the page's own declaration, UTF-8 if
 * the bytes are valid in it, else the one that the bytes look like.
 * @throws UnreadableReport when no encoding fits.
 */
export function decodePage(bytes: Uint8Array, declared: string | null): string {
  const candidates = [declaredByMark(bytes), declared, declaredInside(bytes), 'utf-8', guessed(bytes)];
  for (const label of candidates) {
    const text = label === null ? null : decodeAs(bytes, label);
    if (text !== null) return text;
  }
  throw new UnreadableReport('unknown encoding: save the page as UTF-8 and try again');
}

function declaredByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function declaredInside(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  return /<(?:meta[^>]+charset|\?xml[^>]+encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? null;
}

function guessed(bytes: Uint8Array): string | null {
  const [best] = chardet.analyse(bytes);
  return best && best.confidence >= LEAST_CERTAINTY ? best.name : null;
}

function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
