import { undoCorrection } from '../editing/actions.ts';
import { Done } from '../editing/Done.tsx';
import { EditForm } from '../editing/EditForm.tsx';
import { Gate } from '../editing/Gate.tsx';
import { Reason } from '../editing/inputs.tsx';
import { readEditor } from '../editing/session.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { labelsOf } from '../filters/vocabulary.ts';
import { Message } from '../frame/Message.tsx';
import { Page } from '../frame/Page.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView, single } from '../frame/view.ts';
import { readMessages } from '../messages/read.ts';
import { CORRECTIONS } from '../queries/corrections.ts';
import { ask } from '../queries/request.ts';
import { PAGE_ROWS } from '../thresholds.ts';
import { CorrectionTable } from './CorrectionTable.tsx';
import { prepareCorrection } from './prepare.ts';

const PATH = '/corrections';
const STATES = { '': undefined, no: false, yes: true } as const;

const isState = (name: string): name is keyof typeof STATES => Object.hasOwn(STATES, name);

/** What editors have corrected: who, when, why, what it was and is; and the way to undo it. */
export async function CorrectionsPage({ params }: { params: SearchParams }) {
  const given = single(params, 'undone') ?? '';
  const undone = isState(given) ? given : '';
  const [after, undo] = [single(params, 'after'), single(params, 'undo')];
  const filter = STATES[undone] === undefined ? {} : { undone: STATES[undone] };
  const [text, editor, outcome, view] = await Promise.all([
    readMessages(),
    readEditor(),
    ask(CORRECTIONS, { filter, first: PAGE_ROWS, after }),
    loadView('/visits', {}),
  ]);
  const { editing, client } = text;
  const words = editing.page;
  if (!outcome.ok) return <Unanswered title={client.pageNames[PATH]} failure={outcome.failure} address={PATH} />;
  const { totalCount, nodes, pageInfo } = outcome.data.corrections;
  const labels = view.ok ? labelsOf(view.data.vocabulary) : undefined;
  const chosen = nodes.find(({ id, undoneAt }) => id === undo && !undoneAt);
  const choices: [keyof typeof STATES, string][] = [
    ['', words.all],
    ['no', words.onlyInForce],
    ['yes', words.onlyUndone],
  ];
  return (
    <Page>
      <Done done={single(params, 'done')} />
      <PageHead title={words.title(totalCount)} sub={words.sub}>
        <nav className="segments" aria-label={words.filter}>
          {choices.map(([name, label]) => (
            <PageLink
              className="btn"
              key={name}
              href={name ? `${PATH}?undone=${name}` : PATH}
              aria-current={undone === name ? 'true' : undefined}
            >
              {label}
            </PageLink>
          ))}
        </nav>
      </PageHead>
      {chosen ? (
        <div className="editing mb-6" id="undo">
          {editor ? null : <Gate back={`${PATH}?undo=${encodeURIComponent(chosen.id)}`} />}
          <EditForm
            action={undoCorrection}
            hidden={{ correction: chosen.id, back: PATH }}
            disabled={editor === null}
            label={editing.actions.undo}
          >
            <h2 className="text-t2">
              {editing.actions.undo}: {prepareCorrection(chosen, text).what}
            </h2>
            <Reason id="undo-reason" />
            <p className="buttons">
              <button type="submit" className="btn primary">
                {editing.actions.undo}
              </button>
              <PageLink className="btn" href={PATH}>
                {editing.close}
              </PageLink>
            </p>
          </EditForm>
        </div>
      ) : null}
      {nodes.length ? (
        <CorrectionTable rows={nodes.map((node) => prepareCorrection(node, text, labels))} path={PATH} />
      ) : (
        <Message title={words.none}>
          <p>{words.noneHow}</p>
        </Message>
      )}
      {pageInfo.hasNextPage ? (
        <p className="mt-2">
          <PageLink href={`${PATH}?${undone ? `undone=${undone}&` : ''}after=${pageInfo.endCursor}`}>
            {words.next}
          </PageLink>
        </p>
      ) : null}
    </Page>
  );
}
