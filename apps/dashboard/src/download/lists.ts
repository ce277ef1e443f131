import type { Figures } from '../format/csv.ts';
import { keyOf } from '../format/ids.ts';
import type { View } from '../frame/view.ts';
import type { Messages } from '../messages/messages.ts';
import type { PageInfo, StatementRowPart, VisitRowPart } from '../queries/fragments.ts';
import { ask, type Outcome } from '../queries/request.ts';
import { STATEMENTS } from '../queries/statements.ts';
import { statementFilter, visitFilter } from '../queries/variables.ts';
import { VISITS } from '../queries/visits.ts';
import { partiesText, prepareParties } from '../visits/parties.ts';

/** Records of one question to the API, and of one file at most. */
const PAGE = 100;
const MOST = 10_000;

interface Page<T> {
  nodes: T[];
  pageInfo: PageInfo;
}

/** Every visit that fits, a row each. */
export async function visitTable({ filters, vocabulary, text }: View): Promise<Outcome<Figures>> {
  const filter = visitFilter(filters, vocabulary);
  const visits = await allPages<VisitRowPart>(async (after) => {
    const outcome = await ask(VISITS, { filter, undatedFilter: filter, order: 'NEWEST', first: PAGE, after });
    return outcome.ok ? { ok: true, data: outcome.data.visits } : outcome;
  });
  if (!visits.ok) return visits;
  const columns = ['id', 'start', 'end', 'edtf', 'from', 'to', 'leader', 'themes', 'statements', 'sources'];
  return { ok: true, data: { columns, rows: visits.data.map((visit) => visitLine(visit, text)) } };
}

/** Every statement that fits, a row each, with its words. */
export async function statementTable({ filters, vocabulary, text }: View): Promise<Outcome<Figures>> {
  const filter = statementFilter(filters, vocabulary);
  const statements = await allPages<StatementRowPart>(async (after) => {
    const outcome = await ask(STATEMENTS, { filter, first: PAGE, after });
    return outcome.ok ? { ok: true, data: outcome.data.statements } : outcome;
  });
  if (!statements.ok) return statements;
  const columns = ['id', 'day', 'act', 'side', 'speaker', 'themes', 'words', 'publisher', 'published', 'visit'];
  return {
    ok: true,
    data: { columns, rows: statements.data.map((statement) => statementLine(statement, text.acts.words)) },
  };
}

async function allPages<T>(page: (after: string | null) => Promise<Outcome<Page<T>>>): Promise<Outcome<T[]>> {
  const all: T[] = [];
  let after: string | null = null;
  do {
    const outcome: Outcome<Page<T>> = await page(after);
    if (!outcome.ok) return outcome;
    all.push(...outcome.data.nodes);
    after = outcome.data.pageInfo.hasNextPage ? outcome.data.pageInfo.endCursor : null;
  } while (after !== null && all.length < MOST);
  return { ok: true, data: all };
}

function visitLine(visit: VisitRowPart, { marks }: Messages): (string | number | null)[] {
  const { senders, hosts } = prepareParties(visit.parties, marks);
  return [
    keyOf(visit.id),
    visit.start,
    visit.end,
    visit.edtf,
    partiesText(senders, marks),
    partiesText(hosts, marks),
    visit.leader?.name ?? null,
    visit.themes.map(({ theme }) => theme.label).join('; '),
    visit.acts.reduce((sum, { statements }) => sum + statements, 0),
    visit.reports.length,
  ];
}

const statementLine = (statement: StatementRowPart, acts: Messages['acts']['words']): (string | null)[] => [
  keyOf(statement.id),
  statement.countedOn,
  acts[statement.act.code] ?? statement.act.code,
  statement.side,
  statement.speaker,
  statement.themes.map(({ label }) => label).join('; '),
  statement.words?.quote ?? null,
  statement.report.publisher,
  statement.report.published,
  statement.visit ? keyOf(statement.visit.id) : null,
];
