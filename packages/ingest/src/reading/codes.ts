/** The UTF-16 codes of the latest text. Reading them from an array costs a fraction of asking a string for each. */
let codes = new Uint16Array(1 << 12);
let latest: string | null = null;

/** The UTF-16 codes of a text: good until the next text is asked for. */
export function codesOf(text: string): Uint16Array {
  if (latest === text) return codes;
  if (codes.length < text.length) codes = new Uint16Array(text.length * 2);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  latest = text;
  return codes;
}
