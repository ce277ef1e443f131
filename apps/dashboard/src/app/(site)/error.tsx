'use client';

import { Message } from '../../frame/Message.tsx';
import { Page } from '../../frame/Page.tsx';
import { useClientMessages } from '../../messages/ClientMessages.tsx';

/** What nobody foresaw: the page is named as failed, the address stays, and it can be tried again. */
export default function Failed({ retry }: { error: Error; retry: () => void }) {
  const { title, what, again, kept } = useClientMessages().failed;
  return (
    <Page>
      <h1 className="mb-4">{title}</h1>
      <Message
        tone="bad"
        title={what}
        actions={
          <button type="button" className="btn" onClick={retry}>
            {again}
          </button>
        }
      >
        <p>{kept}</p>
      </Message>
    </Page>
  );
}
