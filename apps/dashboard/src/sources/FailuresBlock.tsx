import { momentOf } from '../corrections/prepare.ts';
import { EditForm } from '../editing/EditForm.tsx';
import { Block } from '../frame/Block.tsx';
import { useMessages } from '../messages/read.ts';
import type { LetterPart } from '../queries/ingestion.ts';
import { retry } from './actions.ts';

interface FailuresBlockProps {
  failures: number;
  /** Null for readers: letters name addresses and paths. */
  letters: readonly LetterPart[] | null;
  editor: boolean;
}

/** What failed for good, with its reason; editors try it again. */
export const FailuresBlock = ({ failures, letters, editor }: FailuresBlockProps) => {
  const text = useMessages();
  const words = text.ingestion.sources.failures;
  const [when, source, reason, action] = words.columns;
  return (
    <Block title={failures ? words.title(failures) : words.none} subtitle={words.sub}>
      {failures && letters === null ? <p className="sub">{words.hidden}</p> : null}
      {letters?.length ? (
        <>
          <table className="table cards">
            <thead>
              <tr>
                <th scope="col">{when}</th>
                <th scope="col">{source}</th>
                <th scope="col">{reason}</th>
                <th scope="col">{action || words.retry}</th>
              </tr>
            </thead>
            <tbody>
              {letters.map((letter) => (
                <tr key={letter.id}>
                  <td>{momentOf(letter.failedAt, text)}</td>
                  <td className="wrap-anywhere">{letter.source}</td>
                  <td>{letter.reason}</td>
                  <td>
                    {letter.retryable && editor ? (
                      <EditForm action={retry} hidden={{ id: letter.id }} label={words.retryOf(letter.source)}>
                        <button type="submit" className="btn">
                          {words.retry}
                          <span className="sr-only"> {letter.source}</span>
                        </button>
                      </EditForm>
                    ) : (
                      words.byOwner
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <EditForm action={retry} label={words.all} disabled={!editor}>
            <button type="submit" className="btn">
              {words.all}
            </button>
          </EditForm>
        </>
      ) : null}
    </Block>
  );
};
