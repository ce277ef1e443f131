const KEPT_PLURALS = new Set('goods customs news arms means series species works politics physics'.split(' '));
const IRREGULAR: Readonly<Record<string, string>> = {
  women: 'woman',
  men: 'man',
  children: 'child',
  movies: 'movie',
  fishermen: 'fisherman',
  businessmen: 'businessman',
  businesspeople: 'businessman',
  lives: 'life',
  peoples: 'peoples',
  criteria: 'criterion',
  economics: 'economics',
};
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/([a-z]{4})ise(d|r|rs|s)?$/, '$1ize$2'],
  [/([a-z]{4})ising$/, '$1izing'],
  [/([a-z]{3})our(ed|ing|er|ers|s|ly|able|ite)?$/, '$1or$2'],
  [/([a-z]{3})tre(s?)$/, '$1ter$2'],
  [/programme(s?)$/, 'program$1'],
  [/fence(s?)$/, 'fense$1'],
  [/licence(s?)$/, 'license$1'],
  [/ell(ed|ing|er|ers)$/, 'el$1'],
];

function singular(form: string): string {
  const irregular = IRREGULAR[form];
  if (irregular) return irregular;
  if (form.length < 4 || !form.endsWith('s') || KEPT_PLURALS.has(form)) return form;
  if (/(ss|us|is|ics)$/.test(form)) return form;
  if (form.length > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|zz)es$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}

/** The lexicon's key of a folded word: singular, American spelling ("centres" → "center"). */
export function keyOf(form: string): string {
  const number = singular(form);
  for (const [from, to] of SPELLINGS) if (from.test(number)) return number.replace(from, to);
  return number;
}
