'use client';

import { Message } from '../frame/Message.tsx';
import { Page } from '../frame/Page.tsx';

/** What nobody foresaw: the page is named as failed, the address stays, and it can be tried again. */
export default function Failed({ retry }: { error: Error; retry: () => void }) {
  return (
    <Page>
      <h1 className="mb-4">This page could not be made</h1>
      <Message
        tone="bad"
        title="Something failed that should not"
        actions={
          <button type="button" className="btn" onClick={retry}>
            Try again
          </button>
        }
      >
        <p>Your filters are kept in the address. If it fails again, the log of the server says why.</p>
      </Message>
    </Page>
  );
}
