import { Message } from '../frame/Message.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { useMessages } from '../messages/read.ts';

/** Says what has just been done, where the address tells, and leads to where it can be undone. */
export const Done = ({ done }: { done: string | null }) => {
  const { editing, ingestion, client } = useMessages();
  const said: Readonly<Record<string, string>> = {
    field: editing.done.field,
    undone: editing.done.undone,
    rejected: editing.done.rejected,
    merged: editing.done.merged,
    split: editing.done.split(2),
    ...ingestion.add.added,
  };
  const title = done === null ? undefined : said[done];
  return title ? (
    <div className="mb-6" role="status">
      <Message
        title={title}
        actions={
          <PageLink className="btn" href="/corrections">
            {client.pageNames['/corrections']}
          </PageLink>
        }
      />
    </div>
  ) : null;
};
