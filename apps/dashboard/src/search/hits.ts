import { addressOf } from '../filters/address.ts';
import { keyOf, pageOf } from '../format/ids.ts';
import type { Messages } from '../messages/messages.ts';
import type { HitPart, SearchKind, SubjectPart } from '../queries/search.ts';
import { sourceOf } from '../statements/prepare.ts';

/** Something found: its text in parts, the found words marked, what it is and where it stands. */
export interface Hit {
  key: string;
  kind: SearchKind;
  parts: { text: string; marked: boolean }[];
  /** A report's or a speaker's own words. */
  quoted: boolean;
  detail: string;
  /** Null where what was found has no page. */
  href: string | null;
}

/** Decides all that is shown of a hit. */
export function prepareHit({ kind, text, highlights, subject }: HitPart, words: Messages): Hit {
  return {
    key: `${kind} ${'id' in subject ? subject.id : 'code' in subject ? subject.code : subject.name} ${text}`,
    kind,
    parts: [...nameBefore(subject, text), ...markedParts(text, highlights)],
    quoted: kind === 'STATEMENT' || kind === 'REPORT',
    detail: detailOf(subject, words),
    href: pageOfSubject(subject),
  };
}

/** Who it is, where an office and not the name was found. */
function nameBefore(subject: SubjectPart, text: string): Hit['parts'] {
  if (subject.__typename !== 'Person' || subject.name === text) return [];
  return [{ text: `${subject.name}: `, marked: false }];
}

/** A text cut at its highlights; ranges that overlap or lie outside are cut to what is left. */
export function markedParts(text: string, highlights: readonly { start: number; end: number }[]): Hit['parts'] {
  const parts: Hit['parts'] = [];
  let at = 0;
  for (const { start, end } of [...highlights].sort((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(at, start), Math.min(text.length, end)];
    if (to <= from) continue;
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

function detailOf(subject: SubjectPart, text: Messages): string {
  const { say, search } = text;
  switch (subject.__typename) {
    case 'Locality':
      return [
        subject.country?.code,
        subject.validTo ? search.until(say.day(subject.validTo)) : null,
        subject.validFrom ? search.since(say.day(subject.validFrom)) : null,
      ]
        .filter(Boolean)
        .join(' · ');
    case 'Organisation':
      return subject.country?.code ?? '';
    case 'Person':
      return [subject.offices[0] ? say.capitalised(subject.offices[0].title) : null, subject.country?.code]
        .filter(Boolean)
        .join(' · ');
    case 'Visit':
      return say.visitDate(subject).text;
    case 'Statement':
      return search.inReport(sourceOf(subject.report, text));
    case 'Report':
      return subject.visits.length ? sourceOf(subject, text) : `${sourceOf(subject, text)} · ${search.noVisit}`;
  }
}

function pageOfSubject(subject: SubjectPart): string | null {
  switch (subject.__typename) {
    case 'Locality':
      return pageOf.locality(subject.code);
    case 'Person':
      return pageOf.person(subject.id);
    case 'Visit':
      return pageOf.visit(subject.id);
    case 'Statement':
      return subject.visit ? `${pageOf.visit(subject.visit.id)}#statement-${keyOf(subject.id)}` : null;
    case 'Report':
      return subject.visits[0] ? pageOf.visit(subject.visits[0].id) : null;
    case 'Organisation':
      return addressOf('/visits', { q: subject.name });
  }
}
