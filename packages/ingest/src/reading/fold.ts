const MARKS = /\p{M}+/gu;
const ASCII = /^[\x20-\x7e]*$/;

/** Lower case without diacritics ("Đà Nẵng" → "da nang"): the key under which spellings of one word meet. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(MARKS, '').replace(/[đĐÐ]/g, 'd').toLowerCase();
}
