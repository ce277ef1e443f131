import type { Messages } from '../messages/messages.ts';
import type { PersonOffice } from '../queries/people.ts';
import { sourceOf } from '../statements/prepare.ts';

/** The reports that name a person with an office, each once, as far as the page knows them. */
export const reportsOf = (offices: readonly PersonOffice[], text: Messages): { id: string; name: string }[] => {
  const byId = new Map(
    offices.map(({ title, report }) => [report.id, { id: report.id, name: `${sourceOf(report, text)}: ${title}` }]),
  );
  return [...byId.values()];
};
