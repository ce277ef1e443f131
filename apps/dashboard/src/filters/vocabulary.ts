/** The words that filters choose from, as the API holds them. */
export interface Vocabulary {
  groups: readonly { code: string; label: string; themes: readonly { code: string; label: string }[] }[];
  acts: readonly { code: string; label: string; definition: string }[];
  /** Countries that take part in any visit. */
  countries: readonly { code: string; name: string }[];
  /** Localities that take part in any visit, and those that the address names. */
  localities: readonly { code: string; name: string; country: string | null }[];
  /** People whom the address names. */
  people: readonly { key: string; name: string }[];
}

/** Label of a code in a list, or the code itself. */
export const labelIn = (list: readonly { code: string; label: string }[], code: string): string =>
  list.find((item) => item.code === code)?.label ?? code;

/** Labels of the codes of acts and themes. */
export const labelsOf = ({ acts, groups }: Vocabulary): ReadonlyMap<string, string> =>
  new Map([...acts, ...groups.flatMap(({ themes }) => themes)].map(({ code, label }) => [code, label]));

/** All themes, in the order that charts keep. */
export const themesOf = ({ groups }: Vocabulary) => groups.flatMap(({ themes }) => themes);
