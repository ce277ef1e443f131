import { labelsOf } from '../filters/vocabulary.ts';
import { PageLink } from '../frame/PageLink.tsx';
import { Unanswered } from '../frame/Unanswered.tsx';
import { loadView } from '../frame/view.ts';
import { readMessages } from '../messages/read.ts';
import { CORRECTABLE, type CorrectableField, type CorrectablePart } from '../queries/editing.ts';
import { ask } from '../queries/request.ts';
import { correctField } from './actions.ts';
import { describeValue, type Labels } from './describe.ts';
import { EditForm } from './EditForm.tsx';
import { LISTS, type Offered } from './fields/context.ts';
import { INPUTS } from './fields/inputs-of.tsx';
import { Gate } from './Gate.tsx';
import { Reason } from './inputs.tsx';
import { readEditor } from './session.ts';

interface FieldFormsProps {
  fields: readonly CorrectableField[];
  /** The id of the visit, meeting, statement, person or office. */
  of: string;
  /** The page on which it stands, and the element to come back to. */
  back: string;
  people: Offered['people'];
}

/** The forms of one subject's fields: what each holds now, the inputs for another value, and why. */
export async function FieldForms({ fields, of, back, people }: FieldFormsProps) {
  const [text, editor, outcome, view] = await Promise.all([
    readMessages(),
    readEditor(),
    ask(CORRECTABLE, { id: of }),
    loadView('/visits', {}),
  ]);
  if (!outcome.ok) return <Unanswered title={text.editing.correct} failure={outcome.failure} address={back} />;
  if (!view.ok) return <Unanswered title={text.editing.correct} failure={view.failure} address={back} />;
  const { groups, acts, countries, localities } = view.data.vocabulary;
  const labels = labelsOf(view.data.vocabulary);
  const places = localities.map(({ code, name }) => ({ id: code, name }));
  const offered: Offered = { people, places, countries, acts, themes: groups };
  const states = fields.flatMap(
    (field) => outcome.data.node?.correctable?.filter((state) => state.field === field) ?? [],
  );
  const page = back.split(/[?#]/)[0] ?? back;
  return (
    <div className="editing">
      {editor ? null : <Gate back={back} />}
      <datalist id={LISTS.people}>
        {people.map(({ id, name }) => (
          <option value={name} key={id} />
        ))}
      </datalist>
      <datalist id={LISTS.places}>
        {places.map(({ id, name }) => (
          <option value={name} key={id} />
        ))}
      </datalist>
      {states.map((state) => (
        <FieldForm
          key={state.field}
          state={state}
          {...{ of, page, offered, labels, text }}
          disabled={editor === null}
        />
      ))}
      <p>
        <PageLink className="target" href={page}>
          {text.editing.close}
        </PageLink>
      </p>
    </div>
  );
}

interface FieldFormProps {
  state: CorrectablePart;
  of: string;
  page: string;
  offered: Offered;
  labels: Labels;
  text: Awaited<ReturnType<typeof readMessages>>;
  disabled: boolean;
}

const FieldForm = ({ state, of, page, offered, labels, text, disabled }: FieldFormProps) => {
  const { field, value, version, correction } = state;
  const { editing } = text;
  const Inputs = INPUTS[field];
  const id = `edit-${field.toLowerCase()}`;
  const known = JSON.stringify({ people: offered.people, places: offered.places });
  return (
    <EditForm
      action={correctField}
      hidden={{ subject: of, field, known, back: page }}
      version={version}
      disabled={disabled}
      label={editing.correctIt(editing.fields[field])}
    >
      <h3>{editing.fields[field]}</h3>
      <p className="hint">{editing.inputs.now(describeValue(field, value, text, labels))}</p>
      {correction ? (
        <p className="hint">
          {editing.by(correction.author, text.say.day(correction.at.slice(0, 10)), correction.reason)}{' '}
          <PageLink href={`/corrections?undo=${encodeURIComponent(correction.id)}#undo`} rel="nofollow">
            {editing.actions.undo}
          </PageLink>
        </p>
      ) : null}
      <Inputs value={value} offered={offered} id={id} text={text} />
      <Reason id={`${id}-reason`} />
      <p className="buttons">
        <button type="submit" className="btn primary" name="do" value="correct">
          {editing.actions.save}
        </button>
        <button type="submit" className="btn" name="do" value="confirm">
          {editing.actions.confirm}
        </button>
      </p>
    </EditForm>
  );
};
