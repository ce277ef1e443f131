import type { Messages } from '../messages/messages.ts';
import { useMessages } from '../messages/read.ts';
import type { Failure } from '../queries/request.ts';
import { Message } from './Message.tsx';
import { Page } from './Page.tsx';
import { PageHead } from './PageHead.tsx';

/** Why no answer came, in words. */
export const reasonOf = (failure: Failure, { unanswered }: Messages['frame']): string => {
  switch (failure.kind) {
    case 'unreachable':
      return unanswered.unreachable;
    case 'slow':
      return unanswered.slow(failure.seconds);
    case 'refused':
      return unanswered.refused(failure.message);
  }
};

/** A page whose figures did not come: what failed, what is kept, and a way to try again. */
export const Unanswered = ({ title, failure, address }: { title: string; failure: Failure; address: string }) => {
  const { frame } = useMessages();
  return (
    <Page>
      <PageHead title={title} />
      <Message
        tone="bad"
        title={frame.unanswered.title}
        actions={
          <a className="btn" href={address}>
            {frame.unanswered.again}
          </a>
        }
      >
        <p>
          {reasonOf(failure, frame)} {frame.unanswered.kept}
        </p>
      </Message>
    </Page>
  );
};
