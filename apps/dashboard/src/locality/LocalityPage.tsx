import { notFound } from 'next/navigation';
import { addressOf } from '../filters/address.ts';
import { chipsOf } from '../filters/describe.ts';
import { isUnfiltered } from '../filters/filters.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { ChineseFaces } from '../fonts/ChineseFaces.tsx';
import { NothingHeld } from '../frame/NothingHeld.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { Shell } from '../frame/Shell.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView } from '../frame/view.ts';
import { OtherNames } from '../localities/OtherNames.tsx';
import { otherNames } from '../localities/prepare.ts';
import { readMessages } from '../messages/read.ts';
import { prepareChange } from './change.ts';
import { LocalityBlocks } from './LocalityBlocks.tsx';
import { loadLocality, withLocality } from './load.ts';
import { aboutLocality, preparePeople, visitsLine } from './prepare.ts';

/** A locality: with whom it shares visits, what is said there, its people and its visits. */
export async function LocalityPage({ code, params }: { code: string; params: SearchParams }) {
  const path = `/localities/${code}`;
  const [loaded, text] = await Promise.all([loadView(path, params), readMessages()]);
  const kind = text.frame.kinds.Locality;
  if (!loaded.ok) return <Unanswered title={kind} failure={loaded.failure} address={path} />;
  const view = loaded.data;
  const { filters, vocabulary, dataset } = view;
  const outcome = await loadLocality(code, view);
  if (!outcome.ok) {
    return <Unanswered title={kind} failure={outcome.failure} address={addressOf(path, filters)} />;
  }
  const { answer, change } = outcome.data;
  const { locality } = answer;
  if (locality.__typename !== 'Locality') notFound();
  const within = withLocality(filters, locality.code);
  return (
    <Shell view={view}>
      <ChineseFaces />
      <PageHead
        crumb={
          <>
            <PageLink href={addressOf('/localities', filters)}>{text.client.pageNames['/localities']}</PageLink>
            {locality.country ? ` / ${locality.country.name}` : ''}
          </>
        }
        title={
          <>
            {locality.name}
            <OtherNames names={otherNames(locality)} />
          </>
        }
        sub={`${visitsLine(answer, text)}. ${aboutLocality(locality, text)}.`}
      >
        <a
          className="btn"
          href={addressOf('/briefing', { ...filters, locality: [[locality.code]] }, { kind: 'locality' })}
        >
          {text.locality.brief(locality.name)}
        </a>
      </PageHead>
      {answer.visits.totalCount === 0 && answer.statements.totalCount === 0 ? (
        <NothingHeld
          title={text.locality.noVisit(locality.name, !isUnfiltered(filters))}
          held={text.locality.held(dataset.visits)}
          path={path}
          chips={chipsOf(path, filters, vocabulary, text)}
        />
      ) : (
        <LocalityBlocks
          locality={locality}
          answer={answer}
          change={change ? prepareChange(change, within, text) : null}
          people={preparePeople(answer, locality.code, text.say)}
          view={view}
          address={(path) => addressOf(path, within)}
        />
      )}
    </Shell>
  );
}
