import { Message } from '../frame/Message.tsx';
import { useMessages } from '../messages/read.ts';

/** Says why a form is read-only, and how it becomes one's own. */
export const Gate = ({ back }: { back: string }) => {
  const { readOnly } = useMessages().editing;
  return (
    <Message
      title={readOnly.title}
      actions={
        <a className="btn" href={`/sign-in?back=${encodeURIComponent(back)}`}>
          {readOnly.signIn}
        </a>
      }
    >
      <p>{readOnly.why}</p>
      <p>{readOnly.how}</p>
      <pre>{readOnly.command}</pre>
    </Message>
  );
};
