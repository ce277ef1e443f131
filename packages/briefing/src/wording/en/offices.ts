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
const BARE_HEAD =
  /^(?:(?:Acting|Deputy|Executive|First|Lieutenant|Permanent|Standing|Vice)[ -])*(?:Mayor|Governor|Minister-President)$/iu;

/** Kinds of the first level below the country; the others may stand at any level. */
const FIRST_LEVEL = /region|province|municipality/iu;

/** "of its People's Committee", "of the city's Party Committee": a local body whose unit the report named before. */
const LOCAL_BODY =
  /\bof (?:its|the (?:city|province|region|municipality|prefecture|county|district)['’]s) (?=(?:Communist )?(?:Party|People['’]s|Standing) )/iu;
/** The same without a word for the unit, or with its kind as an adjective. */
const KIND_OF_BODY =
  /\bof the (?=(?:provincial|municipal|regional|prefectural|district|county|city) (?:Party|People['’]s|Committee|Council|Standing)\b)/iu;
const BARE_BODY = /\bof the (?=(?:Party|People['’]s) (?:Committee|Council)$)/iu;
/** "its Commission", "the committee's International Liaison Commission": what is within a body named before. */
const WITHIN_BODY = /\b(?:its|the (?:committee|commission|ministry|union|front|assembly|party)['’]s) (?=\p{Lu})/gu;

/**
 * An office in words that need no context, or null when its words were cut off. A unit meant by its kind gets its name
 * where `unitOf` knows it, else the article stays with it.
 * @param unitOf the name of the speaker's own unit, of the first level or of any.
 */
export function office(title: string, unitOf: (level: 'first' | 'any') => string | null): string | null {
  if (CUT.test(title)) return null;
  if (ADJECTIVE_UNIT.test(title)) return `the ${title}`;
  const body = ofBody(title, unitOf('any')).replace(WITHIN_BODY, 'the ');
  const named = (kind: string | undefined) => unitOf(FIRST_LEVEL.test(kind ?? '') ? 'first' : 'any');
  const end = OF_UNIT.exec(body);
  const unit = end && named(end.groups?.kind);
  if (end && unit) return `${body.slice(0, end.index)}of ${unit}`;
  const own = UNITS_OWN.exec(body);
  if (!own) {
    const head = BARE_HEAD.test(body) ? unitOf('any') : null;
    return head ? `${body} of ${head}` : body;
  }
  const rest = body.slice(own[0].length);
  return `${named(own.groups?.kind) ?? `the ${own.groups?.kind}`}'s${rest}`;
}

/** "Secretary of the provincial Party Committee" with the province's name. */
function ofBody(title: string, unit: string | null): string {
  if (!unit || title.includes(unit)) return title;
  const place = [LOCAL_BODY, KIND_OF_BODY, BARE_BODY].find((pattern) => pattern.test(title));
  return place ? title.replace(place, `of the ${unit} `) : title;
}
