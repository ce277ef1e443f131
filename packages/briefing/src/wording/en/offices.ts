/** Offices as reports print them, made fit to stand in a text without the words around them. */

/** Last words with which no office ends: the report's words were cut. */
const CUT = /(?:['’]s?|\b(?:of|the|and|for|in|at|to|a|an|first|new))$/iu;

/** An office that points to a unit by its kind: "Governor of the province", "province's Permanent Deputy Secretary". */
const OF_UNIT =
  /\bof the (?<kind>autonomous region|province|region|municipality|city|prefecture|county|district|town)$/iu;
const UNITS_OWN =
  /^(?:the )?(?<kind>autonomous region|province|region|municipality|city|prefecture|county|district|town)['’]s(?= )/iu;

/** "Indonesian province's governor": a unit by its kind under a country's adjective keeps its article. */
const ADJECTIVE_UNIT = /^\p{Lu}\p{L}+n (?:province|region|city|county|district)['’]s /u;

/** Heads of a unit that is left unsaid: "Mayor", "Vice Governor". */
const BARE_HEAD = /^(?:(?:Acting|Deputy|Executive|First|Lieutenant|Permanent|Standing|Vice)[ -])*(?:Mayor|Governor)$/iu;

/** Kinds of the first level below the country; the others may stand at any level. */
const FIRST_LEVEL = /region|province|municipality/iu;

/**
 * An office in words that need no context, or null when its words were cut off. A unit meant by its kind gets its name
 * where `unitOf` knows it, else the article stays with it.
 * @param unitOf the name of the speaker's own unit, of the first level or of any.
 */
export function office(title: string, unitOf: (level: 'first' | 'any') => string | null): string | null {
  if (CUT.test(title)) return null;
  if (ADJECTIVE_UNIT.test(title)) return `the ${title}`;
  const named = (kind: string | undefined) => unitOf(FIRST_LEVEL.test(kind ?? '') ? 'first' : 'any');
  const end = OF_UNIT.exec(title);
  const unit = end && named(end.groups?.kind);
  if (end && unit) return `${title.slice(0, end.index)}of ${unit}`;
  const own = UNITS_OWN.exec(title);
  if (!own) {
    const head = BARE_HEAD.test(title) ? unitOf('any') : null;
    return head ? `${title} of ${head}` : title;
  }
  const rest = title.slice(own[0].length);
  return `${named(own.groups?.kind) ?? `the ${own.groups?.kind}`}'s${rest}`;
}
