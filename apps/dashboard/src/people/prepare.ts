import { pageOf } from '../format/ids.ts';
import type { Messages } from '../messages/messages.ts';
import type { OfficeRow, PersonRowPart } from '../queries/people.ts';

export interface PersonLine {
  key: string;
  href: string;
  name: string;
  country: string | null;
  office: string;
  visits: number;
  statements: number;
}

/** A person in a list: the latest office, and how much is held. */
export const prepareLine = (
  { id, name, country, offices, visits, statements }: PersonRowPart,
  text: Messages,
): PersonLine => ({
  key: id,
  href: pageOf.person(id),
  name,
  country: country?.code ?? null,
  office: offices[0] ? officeText(offices[0], text) : text.people.noOffice,
  visits: visits.totalCount,
  statements: statements.totalCount,
});

/** “Deputy Mayor (16 Oct 2024)”: an office is what the report of that day says. */
const officeText = ({ title, seenOn }: OfficeRow, { people, say }: Messages): string =>
  seenOn ? people.office(say.capitalised(title), say.day(seenOn)) : say.capitalised(title);
