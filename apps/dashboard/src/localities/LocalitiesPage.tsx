import { addressOf } from '../filters/address.ts';
import { chipsOf } from '../filters/describe.ts';
import { isUnfiltered, narrow } from '../filters/filters.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { ChineseFaces } from '../fonts/ChineseFaces.tsx';
import { Block } from '../frame/Block.tsx';
import { NothingHeld, NothingRead } from '../frame/NothingHeld.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { Shell } from '../frame/Shell.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView } from '../frame/view.ts';
import { readMessages } from '../messages/read.ts';
import { LOCALITIES } from '../queries/localities.ts';
import { ask } from '../queries/request.ts';
import { visitFilter } from '../queries/variables.ts';
import { OtherNames } from './OtherNames.tsx';
import { prepareLocalities } from './prepare.ts';

const PATH = '/localities';

/** Every first-level locality that takes part in a visit, by country. */
export async function LocalitiesPage({ params }: { params: SearchParams }) {
  const [loaded, text] = await Promise.all([loadView(PATH, params), readMessages()]);
  const title = text.client.pageNames[PATH];
  if (!loaded.ok) return <Unanswered title={title} failure={loaded.failure} address={PATH} />;
  const view = loaded.data;
  const { filters, vocabulary, dataset } = view;
  const outcome = await ask(LOCALITIES, { filter: visitFilter(filters, vocabulary) });
  if (!outcome.ok) {
    return <Unanswered title={title} failure={outcome.failure} address={addressOf(PATH, filters)} />;
  }
  const countries = prepareLocalities(outcome.data.localities, text.localities.noCountry);
  const total = countries.reduce((sum, { rows }) => sum + rows.length, 0);
  const { say, localities: words } = text;
  return (
    <Shell view={view}>
      <ChineseFaces />
      <PageHead title={say.localities(total)} sub={words.sub} />
      {dataset.reports === 0 ? <NothingRead /> : null}
      {countries.length === 0 && !isUnfiltered(filters) ? (
        <NothingHeld
          title={text.frame.nothing.noVisit}
          held={text.frame.nothing.visitsHeld(dataset.visits)}
          path={PATH}
          chips={chipsOf(PATH, filters, vocabulary, text)}
        />
      ) : null}
      <div className="grid12">
        {countries.map(({ code, name, rows, national }) => (
          <Block
            key={code}
            title={name}
            subtitle={rows.length ? say.localities(rows.length) : words.nationalOnly}
            span={6}
          >
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{words.columns.locality}</th>
                  <th scope="col" className="num figure">
                    {words.columns.sent}
                  </th>
                  <th scope="col" className="num figure">
                    {words.columns.received}
                  </th>
                  <th scope="col" className="num figure">
                    {words.columns.visits}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.code}>
                    <th scope="row">
                      <PageLink className="target" href={row.href}>
                        {row.name}
                      </PageLink>
                      <OtherNames names={row.otherNames} />
                    </th>
                    <td className="num figure">{row.sent}</td>
                    <td className="num figure">{row.received}</td>
                    <td className="num figure">{row.visits}</td>
                  </tr>
                ))}
                {national ? (
                  <tr>
                    <th scope="row">
                      <PageLink
                        className="target"
                        href={addressOf('/visits', { ...filters, national: narrow(filters.national, code) })}
                      >
                        <em>{text.marks.nationalBodies}</em>
                      </PageLink>
                    </th>
                    <td className="num figure">{national.sent}</td>
                    <td className="num figure">{national.received}</td>
                    <td className="num figure">{national.visits}</td>
                  </tr>
                ) : null}
              </tbody>
            </table>
          </Block>
        ))}
      </div>
    </Shell>
  );
}
