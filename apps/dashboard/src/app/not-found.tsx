import { Message } from '../frame/Message.tsx';
import { Page } from '../frame/Page.tsx';
import { PageLink } from '../frame/PageLink.tsx';

export const metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <Page>
      <h1 className="mb-4">Nothing is held here</h1>
      <Message
        title="No page or record has this address"
        actions={
          <>
            <PageLink className="btn" href="/visits">
              All visits
            </PageLink>
            <PageLink className="btn" href="/">
              Overview
            </PageLink>
          </>
        }
      >
        <p className="sub">Records keep their address for good; one that is gone was removed with its report.</p>
      </Message>
    </Page>
  );
}
