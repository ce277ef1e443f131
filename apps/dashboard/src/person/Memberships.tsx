import { pageOf } from '../format/ids.ts';
import { Block } from '../frame/Block.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { useMessages } from '../messages/read.ts';
import type { PersonPart } from '../queries/people.ts';

/** Offices as all reports together attest them, with the first and last day of each. */
export const Memberships = ({ memberships }: Pick<PersonPart, 'memberships'>) => {
  const { editing, say } = useMessages();
  const words = editing.person;
  const dayOf = (day: string | null): string => (day ? say.day(day) : words.noDay);
  if (memberships.length === 0) return null;
  return (
    <Block title={words.memberships} subtitle={words.membershipsSub}>
      <table className="table cards">
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {memberships.map(({ title, locality, firstSeen, lastSeen }) => (
            <tr key={`${title} ${locality?.code} ${firstSeen}`}>
              <td>{say.capitalised(title)}</td>
              <td>
                {locality ? (
                  <PageLink className="target" href={pageOf.locality(locality.code)}>
                    {locality.name}
                  </PageLink>
                ) : null}
              </td>
              <td data-label={words.columns[2]}>{dayOf(firstSeen)}</td>
              <td data-label={words.columns[3]}>{dayOf(lastSeen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Block>
  );
};
