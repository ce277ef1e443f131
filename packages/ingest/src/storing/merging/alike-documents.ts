import { nesting } from '../../linking/visits/localities.ts';
import { lettersOf } from '../../linking/visits/names/spelling.ts';

/** A document of a visit, as far as it serves to recognise it in another report. */
export interface ToldDocument {
  id: string;
  reportId: string;
  /** ISO day on which its report came out. */
  published: string | null;
  ordinal: number;
  kind: string;
  /** As worded. */
  title: string;
  /** ISO day of signing. */
  day: string | null;
  /** Ids of the localities that are parties to it. */
  localities: string[];
}

/** What any report may call a document, whatever it is. */
const ANY_KIND = 'agreement';

/** Words of titles that tell no document from another: what it is, and that it is about doing something together. */
const EMPTY = new Set(
  (
    'a an the of on in for and to between with its their joint memorandum memoranda understanding mou mous moc mocs letter ' +
    'letters intent loi lois minutes talks meeting contract contracts treaty protocol convention statement declaration ' +
    'communique plan plans programme program agreement agreements accord pact deal charter arrangement document documents ' +
    'cooperation cooperative exchange exchanges'
  ).split(' '),
);

/** The words that tell what a document is about; none where its title tells only what it is. */
const aboutOf = ({ title }: ToldDocument): Set<string> => new Set(lettersOf(title).filter((word) => !EMPTY.has(word)));

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((word) => b.has(word));

/** Whether two reports tell of one document: nothing that both tell differs. */
function isSame(a: ToldDocument, b: ToldDocument): boolean {
  if (a.reportId === b.reportId) return false;
  if (a.kind !== b.kind && a.kind !== ANY_KIND && b.kind !== ANY_KIND) return false;
  if (a.day !== null && b.day !== null && a.day !== b.day) return false;
  if (nesting(a.localities, b.localities) === 'apart') return false;
  const [x, y] = [aboutOf(a), aboutOf(b)];
  return isWithin(x, y) || isWithin(y, x);
}

/** The one whose title tells most first; then as published. */
function fullestFirst(a: ToldDocument, b: ToldDocument): number {
  const told = aboutOf(b).size - aboutOf(a).size || Number(a.kind === ANY_KIND) - Number(b.kind === ANY_KIND);
  const key = ({ published, reportId, ordinal }: ToldDocument): string =>
    `${published ?? '\uffff'} ${reportId} ${String(ordinal).padStart(6, '0')}`;
  return told || (key(a) < key(b) ? -1 : 1);
}

/**
 * Which documents of a visit another report tells too, and the one that stands for them. Each that stands for others stands
 * for one of each other report, so that none is lost which a single report tells. The same whatever the order.
 */
export function alikeDocuments(documents: readonly ToldDocument[]): { id: string; sameAs: string }[] {
  const kept: { document: ToldDocument; reports: Set<string> }[] = [];
  const alike: { id: string; sameAs: string }[] = [];
  for (const document of documents.toSorted(fullestFirst)) {
    const other = kept.find((one) => !one.reports.has(document.reportId) && isSame(one.document, document));
    if (other) {
      other.reports.add(document.reportId);
      alike.push({ id: document.id, sameAs: other.document.id });
    } else kept.push({ document, reports: new Set([document.reportId]) });
  }
  return alike;
}
