import { addressOf } from '../filters/address.ts';
import { FilterForm } from '../filters/FilterForm.tsx';
import { codesOf, type Filters } from '../filters/filters.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { Message } from '../frame/Message.tsx';
import { NothingRead } from '../frame/NothingHeld.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { Shell } from '../frame/Shell.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView, single } from '../frame/view.ts';
import { CountryTag } from '../marks/Side.tsx';
import { readMessages, useMessages } from '../messages/read.ts';
import { PEOPLE, type PersonFilter } from '../queries/people.ts';
import { ask } from '../queries/request.ts';
import { PAGE_ROWS } from '../thresholds.ts';
import { type PersonLine, prepareLine } from './prepare.ts';

const PATH = '/people';

/** Everybody who takes part in a visit or meeting, by name. */
export async function PeoplePage({ params }: { params: SearchParams }) {
  const [loaded, text] = await Promise.all([loadView(PATH, params), readMessages()]);
  const title = text.client.pageNames[PATH];
  if (!loaded.ok) return <Unanswered title={title} failure={loaded.failure} address={PATH} />;
  const view = loaded.data;
  const { filters, dataset } = view;
  const after = single(params, 'after');
  const outcome = await ask(PEOPLE, { filter: personFilter(filters), first: PAGE_ROWS, after });
  if (!outcome.ok) {
    return <Unanswered title={title} failure={outcome.failure} address={addressOf(PATH, filters, { after })} />;
  }
  const { totalCount, nodes, pageInfo } = outcome.data.people;
  return (
    <Shell view={view}>
      <PageHead title={text.say.people(totalCount)} sub={text.people.sub} />
      <NameSearch words={filters.q} />
      {dataset.reports === 0 ? <NothingRead /> : null}
      {totalCount === 0 && dataset.reports > 0 ? (
        <Message title={text.people.nobody}>
          <p className="sub">{text.people.held(dataset.people)}</p>
        </Message>
      ) : (
        <PeopleTable people={nodes.map((person) => prepareLine(person, text))} />
      )}
      {pageInfo.hasNextPage ? (
        <p className="pager">
          <PageLink className="btn" href={addressOf(PATH, filters, { after: pageInfo.endCursor })}>
            {text.marks.nextPage}
          </PageLink>
        </p>
      ) : null}
    </Shell>
  );
}

/** People are asked for by country, locality and words. */
const personFilter = ({ country, locality, q }: Filters): PersonFilter => ({
  ...(country.length ? { countries: codesOf(country) } : {}),
  ...(locality.length ? { localities: codesOf(locality) } : {}),
  ...(q ? { text: q } : {}),
});

const NameSearch = ({ words }: { words: string | null }) => {
  const { people } = useMessages();
  return (
    <div className="finder mb-4">
      <FilterForm path={PATH} action={people.find}>
        <p className="field">
          <label htmlFor="name">{people.words}</label>
          <input id="name" type="text" name="q" defaultValue={words ?? ''} key={words} />
        </p>
      </FilterForm>
    </div>
  );
};

const PeopleTable = ({ people }: { people: readonly PersonLine[] }) => {
  const { columns } = useMessages().people;
  return (
    <table className="table cards">
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.office}</th>
          <th scope="col" className="num">
            {columns.visits}
          </th>
          <th scope="col" className="num">
            {columns.statements}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ key, href, name, country, office, visits, statements }) => (
          <tr key={key}>
            <td>
              <PageLink className="target" href={href}>
                {name}
              </PageLink>{' '}
              <CountryTag code={country} />
            </td>
            <td className="themes line">{office}</td>
            <td className="num" data-label={columns.visits}>
              {visits}
            </td>
            <td className="num" data-label={columns.statements}>
              {statements}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
