import { Gate } from '../editing/Gate.tsx';
import { Field, Text } from '../editing/inputs.tsx';
import { readEditor } from '../editing/session.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { Message } from '../frame/Message.tsx';
import { Page } from '../frame/Page.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { single } from '../frame/view.ts';
import { readMessages } from '../messages/read.ts';
import { AddForm } from './AddForm.tsx';
import { readReport, storeReport } from './actions.tsx';

/** A report is given, read, looked at, and stored or not. */
export async function AddPage({ params }: { params: SearchParams }) {
  const [{ ingestion }, editor] = await Promise.all([readMessages(), readEditor()]);
  const words = ingestion.add;
  const done = single(params, 'done') ?? '';
  const said: Readonly<Record<string, string>> = { ...words.added, discarded: words.discarded };
  return (
    <Page>
      {said[done] ? (
        <div className="mb-6" role="status">
          <Message title={said[done]} />
        </div>
      ) : null}
      <PageHead title={words.title} sub={words.sub} />
      {editor ? null : <Gate back="/add" />}
      <AddForm
        read={readReport}
        store={storeReport}
        disabled={editor === null}
        words={{ label: words.title, found: words.found, store: words.store }}
        decision={
          <p className="buttons">
            <button type="submit" className="btn primary" name="do" value="store">
              {words.store}
            </button>
            <button type="submit" className="btn" name="do" value="correct">
              {words.correct}
            </button>
            <button type="submit" className="btn" name="do" value="discard">
              {words.discard}
            </button>
          </p>
        }
      >
        <Field id="report-text" label={words.text} hint={words.textHint}>
          <textarea id="report-text" className="report" name="text" rows={10} aria-describedby="report-text-hint" />
        </Field>
        <div className="inputs">
          <Field id="report-file" label={words.file} hint={words.fileHint}>
            <span className="drop">
              <input
                id="report-file"
                type="file"
                name="file"
                accept=".txt,.md,.html,.htm,.eml,.pdf"
                aria-describedby="report-file-hint"
              />
            </span>
          </Field>
          <Text id="report-url" name="url" type="url" label={words.url} hint={words.urlHint} />
        </div>
        <details>
          <summary className="target">{words.details}</summary>
          <div className="inputs">
            <Text id="report-title" name="title" label={words.titleOf} />
            <Text id="report-published" name="published" type="date" label={words.published} />
            <Text id="report-publisher" name="publisher" label={words.publisher} />
            <Text id="report-address" name="address" type="url" label={words.address} />
          </div>
        </details>
        <p className="buttons">
          <button type="submit" className="btn primary">
            {words.read}
          </button>
        </p>
      </AddForm>
    </Page>
  );
}
