import { useMessages } from '../messages/read.ts';
import { Message } from './Message.tsx';
import { Page } from './Page.tsx';
import { PageLink } from './PageLink.tsx';

/** An address that no page or record has. */
export const NothingHere = () => {
  const { title, what, why, visits, overview } = useMessages().frame.notFound;
  return (
    <Page>
      <h1 className="mb-4">{title}</h1>
      <Message
        title={what}
        actions={
          <>
            <PageLink className="btn" href="/visits">
              {visits}
            </PageLink>
            <PageLink className="btn" href="/">
              {overview}
            </PageLink>
          </>
        }
      >
        <p className="sub">{why}</p>
      </Message>
    </Page>
  );
};
