import {
  type BriefingDocument,
  type BriefingFilter,
  type BriefingKind,
  brief,
  type Facts,
  loadFacts,
  toHtml,
  toMarkdown,
} from '@communique/briefing';
import { actByCode, countryByCode, themeByCode } from '@communique/domain';
import type { Context } from '../../context.ts';
import { actsOf, countriesOf, themesOf } from '../codes.ts';
import { InvalidInput, NotFound } from '../error/failure.ts';
import { keyOf, keysOf } from '../ids.ts';
import { dayOf } from '../scalars.ts';
import { redirectOf } from '../sync/redirects.ts';
import type { BriefingInput } from './inputs.ts';

/** A briefing in its three forms. */
export interface Briefing {
  document: BriefingDocument;
  markdown: string;
  html: string;
}

/** A briefing from what is stored now, with its texts; fails as {@link draftBriefing} does. */
export async function makeBriefing(context: Context, input: BriefingInput): Promise<Briefing> {
  const document = await draftBriefing(context, input);
  return { document, markdown: toMarkdown(document), html: toHtml(document) };
}

/**
 * A briefing from what is stored now, as data.
 * @throws InvalidInput when the subject's own filter is missing, NotFound when it names something unknown.
 */
export async function draftBriefing(
  context: Context,
  { kind, filter: asked, language }: BriefingInput,
): Promise<BriefingDocument> {
  const filter = await moved(context, filterOf(asked));
  requireSubject(kind, filter);
  await requireKnown(context, filter);
  const facts = await loadFacts(context, filter);
  return worded(brief(facts, { kind, filter, language }), facts);
}

/** As the language model words it that the operator has named in the environment; ours where there is none. */
async function worded(document: BriefingDocument, facts: Facts): Promise<BriefingDocument> {
  if (!process.env.BRIEFING_MODEL_URL) return document;
  const { modelSettings, rephrase } = await import('@communique/briefing/rephrasing');
  const settings = modelSettings(process.env);
  return settings ? rephrase(document, facts, settings) : document;
}

/** The writer's own filter: bare keys and ISO days. */
function filterOf({
  localities,
  countries,
  themes,
  acts,
  person,
  visit,
  from,
  to,
}: BriefingInput['filter']): BriefingFilter {
  if (from && to && from > to)
    throw new InvalidInput('request.filter.from', 'from lies after to; give the earlier day as from.');
  const at = 'request.filter';
  const lists = {
    localities: keysOf('Locality', localities, `${at}.localities`),
    countries: countriesOf(countries, `${at}.countries`),
    themes: themesOf(themes, `${at}.themes`),
    acts: actsOf(acts, `${at}.acts`),
  };
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== null)),
    ...(person ? { person: keyOf('Person', person, `${at}.person`) } : {}),
    ...(visit ? { visit: keyOf('Visit', visit, `${at}.visit`) } : {}),
    ...(from ? { from: dayOf(from) } : {}),
    ...(to ? { to: dayOf(to) } : {}),
  };
}

/** The filter with the ids that its person and visit have by now. */
async function moved({ prisma }: Context, filter: BriefingFilter): Promise<BriefingFilter> {
  const { person, visit } = filter;
  const [someone, trip] = [
    person && (await prisma.personRedirect.findUnique({ where: { fromId: person } }))?.toId,
    visit && (await redirectOf(prisma, visit)),
  ];
  return { ...filter, ...(someone ? { person: someone } : {}), ...(trip ? { visit: trip } : {}) };
}

/** What each kind must name, and how to say that it does not. */
const SUBJECTS: Readonly<
  Record<BriefingKind, { named(filter: BriefingFilter): unknown; part: string; advice: string }>
> = {
  locality: { named: (filter) => filter.localities?.length, part: 'localities', advice: 'Name a locality.' },
  pair: {
    named: ({ localities = [], countries = [] }) => localities.length + countries.length > 1,
    part: 'localities',
    advice: 'Name two localities or two countries.',
  },
  theme: {
    named: (filter) => filter.themes?.length,
    part: 'themes',
    advice: 'Name a theme; the query themes lists them.',
  },
  person: {
    named: (filter) => filter.person,
    part: 'person',
    advice: 'Name a person by id; the query people lists them.',
  },
  period: { named: (filter) => filter.from ?? filter.to, part: 'from', advice: 'Give from, to, or both.' },
  visit: { named: (filter) => filter.visit, part: 'visit', advice: 'Name a visit by id; the query visits lists them.' },
};

function requireSubject(kind: BriefingKind, filter: BriefingFilter): void {
  const { named, part, advice } = SUBJECTS[kind];
  if (!named(filter))
    throw new InvalidInput(`request.filter.${part}`, `A briefing of kind ${kind} needs more. ${advice}`);
}

/** A briefing on an unknown subject would read as one on a subject without news. */
async function requireKnown({ prisma }: Context, filter: BriefingFilter): Promise<void> {
  const { localities = [], countries = [], themes = [], acts = [], person, visit } = filter;
  requireCodes('country', countries, countryByCode);
  requireCodes('theme', themes, themeByCode);
  requireCodes('act', acts, actByCode);
  const known = await prisma.locality.findMany({ where: { id: { in: [...localities] } }, select: { id: true } });
  const missing = localities.find((id) => !known.some((locality) => locality.id === id));
  if (missing) throw new NotFound('locality', missing);
  if (person && !(await prisma.person.count({ where: { id: person } }))) throw new NotFound('person', person);
  if (visit && !(await prisma.visit.count({ where: { id: visit } }))) throw new NotFound('visit', visit);
}

function requireCodes(kind: string, codes: readonly string[], known: (code: string) => unknown): void {
  const missing = codes.find((code) => !known(code));
  if (missing) throw new NotFound(kind, missing);
}
