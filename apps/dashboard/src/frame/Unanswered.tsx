import type { Failure } from '../queries/request.ts';
import { Message } from './Message.tsx';
import { Page } from './Page.tsx';
import { PageHead } from './PageHead.tsx';

const reasonOf = (failure: Failure): string => {
  switch (failure.kind) {
    case 'unreachable':
      return 'The service that holds the data cannot be reached.';
    case 'slow':
      return `The service did not answer within ${failure.seconds} seconds.`;
    case 'refused':
      return `The service could not answer: ${failure.message}`;
  }
};

/** A page whose figures did not come: what failed, what is kept, and a way to try again. */
export const Unanswered = ({ title, failure, address }: { title: string; failure: Failure; address: string }) => (
  <Page>
    <PageHead title={title} />
    <Message
      tone="bad"
      title="The figures could not be fetched"
      actions={
        <a className="btn" href={address}>
          Try again
        </a>
      }
    >
      <p>{reasonOf(failure)} Your filters are kept in the address.</p>
    </Message>
  </Page>
);
