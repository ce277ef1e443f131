import type { FoundOffice } from '../offices/find.ts';

const SINGULARS: Readonly<Record<string, string>> = {
  chairmen: 'chairman',
  secretaries: 'secretary',
  deputies: 'deputy',
  'consuls-general': 'consul-general',
};

/** "Governors" as the office of one of them: "Governor". Only the head noun changes. */
export function singular(office: FoundOffice): FoundOffice {
  const one = SINGULARS[office.head] ?? office.head.replace(/s$/, '');
  const text = office.text.replace(new RegExp(`(?<!\\p{L})${office.head}(?!\\p{L})`, 'iu'), (word) =>
    /^\p{Lu}/u.test(word) ? one.charAt(0).toUpperCase() + one.slice(1) : one,
  );
  return { ...office, text, head: one };
}
