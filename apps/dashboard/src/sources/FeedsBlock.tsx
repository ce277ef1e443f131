import { momentOf } from '../corrections/prepare.ts';
import { EditForm } from '../editing/EditForm.tsx';
import { Text } from '../editing/inputs.tsx';
import { Block } from '../frame/Block.tsx';
import { useMessages } from '../messages/read.ts';
import type { FeedPart } from '../queries/ingestion.ts';
import { addFeed, removeFeed } from './actions.ts';
import { stateOfFeed } from './prepare.ts';

/** The feeds that are asked; editors add and remove them. */
export const FeedsBlock = ({ feeds, editor }: { feeds: readonly FeedPart[]; editor: boolean }) => {
  const text = useMessages();
  const words = text.ingestion.sources.feeds;
  const [, every, success, state] = words.columns;
  return (
    <Block title={feeds.length ? words.title(feeds.length) : words.none} subtitle={words.sub}>
      {feeds.length ? (
        <table className="table cards">
          <thead>
            <tr>
              {words.columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
              {editor ? <th scope="col">{words.remove}</th> : null}
            </tr>
          </thead>
          <tbody>
            {feeds.map((feed) => (
              <tr key={feed.url}>
                <td className="wrap-anywhere">{feed.url}</td>
                <td data-label={every}>{words.minutes(feed.intervalMinutes)}</td>
                <td data-label={success}>{feed.succeededAt ? momentOf(feed.succeededAt, text) : words.never}</td>
                <td data-label={state}>{stateOfFeed(feed, text)}</td>
                {editor ? (
                  <td>
                    <EditForm action={removeFeed} hidden={{ url: feed.url }} label={words.removeOf(feed.url)}>
                      <button type="submit" className="btn">
                        {words.remove}
                        <span className="sr-only"> {feed.url}</span>
                      </button>
                    </EditForm>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <EditForm action={addFeed} disabled={!editor} label={words.add}>
        <div className="inputs">
          <Text id="feed-url" name="url" type="url" label={words.url} required />
          <Text id="feed-every" name="every" type="number" label={words.every} value="60" />
        </div>
        <p className="buttons">
          <button type="submit" className="btn primary">
            {words.add}
          </button>
        </p>
      </EditForm>
    </Block>
  );
};
