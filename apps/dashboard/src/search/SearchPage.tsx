import { addressOf } from '../filters/address.ts';
import { FilterForm } from '../filters/FilterForm.tsx';
import type { SearchParams } from '../filters/parameters.ts';
import { Block } from '../frame/Block.tsx';
import { Message } from '../frame/Message.tsx';
import { Page } from '../frame/Page.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { single } from '../frame/view.ts';
import type { Messages } from '../messages/messages.ts';
import { readMessages } from '../messages/read.ts';
import { SEARCH_KINDS } from '../queries/search.ts';
import { HitList } from './HitList.tsx';
import { prepareHit } from './hits.ts';
import { type KindHits, loadKind, loadSearch } from './load.ts';

const PATH = '/search';

/** Search over everything that is held, by kind; one kind in full where the address names it. */
export async function SearchPage({ params }: { params: SearchParams }) {
  const text = await readMessages();
  const words = (single(params, 'q') ?? '').normalize('NFC').trim().slice(0, 200);
  const kind = SEARCH_KINDS.find((each) => each.toLowerCase() === single(params, 'kind')) ?? null;
  const address = addressOf(PATH, { q: words }, { kind: kind?.toLowerCase() });
  const after = single(params, 'after');
  const outcome = words ? await (kind ? one(loadKind(words, kind, after)) : loadSearch(words)) : null;
  if (outcome && !outcome.ok)
    return <Unanswered title={text.search.title} failure={outcome.failure} address={address} />;
  const found = (outcome?.data ?? []).filter(({ hits }) => hits.totalCount > 0);
  return (
    <Page>
      <PageHead title={words ? text.search.titleOf(words) : text.search.title} sub={text.search.sub} />
      <search className="finder mb-6 block">
        <FilterForm path={PATH} action={text.search.action}>
          <p className="field">
            <label htmlFor="words">{text.search.label}</label>
            <input id="words" type="text" name="q" defaultValue={words} key={words} />
          </p>
        </FilterForm>
      </search>
      {words ? null : <p className="sub">{text.search.start}</p>}
      {words && found.length === 0 ? (
        <Message title={text.search.none(words)}>
          <p className="sub">{text.search.noneWhy}</p>
        </Message>
      ) : null}
      <div className="grid12">
        {found.map((group) => (
          <Kind key={group.kind} group={group} words={words} whole={kind !== null} text={text} />
        ))}
      </div>
    </Page>
  );
}

const one = async (asked: ReturnType<typeof loadKind>) => {
  const outcome = await asked;
  return outcome.ok ? { ok: true as const, data: [outcome.data] } : outcome;
};

interface KindProps {
  group: KindHits;
  words: string;
  whole: boolean;
  text: Messages;
}

const Kind = ({ group: { kind, hits }, words, whole, text }: KindProps) => {
  const { totalCount, nodes, pageInfo } = hits;
  const of = (after: string | null) => addressOf(PATH, { q: words }, { kind: kind.toLowerCase(), after });
  return (
    <Block
      title={text.search.kinds[kind] ?? kind}
      subtitle={text.search.found(text.say.count(totalCount))}
      span={whole ? 12 : 6}
    >
      <HitList hits={nodes.map((hit) => prepareHit(hit, text))} />
      {pageInfo.hasNextPage ? (
        <p className="mt-2">
          <PageLink href={of(whole ? pageInfo.endCursor : null)}>
            {text.search.more(text.say.count(totalCount))}
          </PageLink>
        </p>
      ) : null}
    </Block>
  );
};
