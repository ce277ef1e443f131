import type { BriefingDocument } from '../document.ts';
import type { Lookup } from '../facts/lookup.ts';
import { isOfContact } from '../sifting/background.ts';

/** Signed and agreed statements that sentences and rows tell, and those whose words place them at their own contact. */
export function done(at: Lookup, document: BriefingDocument): { right: number; all: number } {
  const facts = document.sections.flatMap((section) => [
    ...section.sentences.flatMap((one) => one.facts),
    ...section.tables.flatMap((table) => table.rows.flatMap((row) => row.facts)),
  ]);
  const told = [...new Set(facts)]
    .flatMap((id) => at.statement.get(id) ?? [])
    .filter(({ act }) => act === 'sign' || act === 'agree');
  return { right: told.filter((statement) => isOfContact(at, statement)).length, all: told.length };
}
