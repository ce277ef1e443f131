import { describe, expect, test } from 'vitest';
import { decode, MAX_REPORT_BYTES } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new DataView(new ArrayBuffer(2 + text.length * 2));
  bytes.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) bytes.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
};

describe('decode', () => {
  test.each([
    ['UTF-8', utf8('Hưng Yên – 北京')],
    ['UTF-8 with BOM', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('Hưng Yên – 北京'))],
    ['UTF-16, little end first', utf16('Hưng Yên – 北京', true)],
    ['UTF-16, big end first', utf16('Hưng Yên – 北京', false)],
  ])('%s', (_name, bytes) => {
    expect(decode(bytes)).toBe('Hưng Yên – 北京');
  });

  test.each([
    ['no byte at all', new Uint8Array(0), /^empty/],
    ['blanks only', utf8(' \n\t\n'), /^empty/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), /^not text: .*\.txt/],
    ['Windows-1258', Uint8Array.of(0x48, 0xfd, 0x6e, 0x67, 0x20, 0xca), /^wrong encoding: .*save it as UTF-8/],
    ['more than the limit', new Uint8Array(MAX_REPORT_BYTES + 1).fill(97), /^too large: 5\.0 MB.*split/],
  ])('refuses %s and says what to do', (_name, bytes, message) => {
    expect(() => decode(bytes)).toThrow(message);
  });
});
