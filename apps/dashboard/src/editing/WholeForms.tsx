import { Block } from '../frame/Block.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { readMessages } from '../messages/read.ts';
import { ask } from '../queries/request.ts';
import { SEARCH } from '../queries/search.ts';
import { prepareHit } from '../search/hits.ts';
import { merge, rejectVisit, split } from './actions.ts';
import { EditForm } from './EditForm.tsx';
import { Gate } from './Gate.tsx';
import { Reason } from './inputs.tsx';
import { correctionOf, type WholeEdit } from './request.ts';
import { readEditor } from './session.ts';

/** Others that a search offers to merge with. */
const OFFERED = 12;

interface WholeFormsProps {
  kind: 'visit' | 'person';
  subject: string;
  page: string;
  edit: WholeEdit | null;
  words: string;
  reports: readonly { id: string; name: string }[];
}

/** What may be done with a visit or person as a whole: a link each, and the form of the one that was chosen. */
export async function WholeForms(props: WholeFormsProps) {
  const { kind, page, edit } = props;
  const [{ editing }, editor] = await Promise.all([readMessages(), readEditor()]);
  const { whole } = editing;
  const links: [WholeEdit, string][] = [
    ...(kind === 'visit' ? [['REJECT', whole.reject] as [WholeEdit, string]] : []),
    ['MERGE', kind === 'visit' ? whole.mergeVisit : whole.mergePerson],
    ['SPLIT', kind === 'visit' ? whole.splitVisit : whole.splitPerson],
  ];
  const back = edit ? correctionOf(page, edit, undefined, 'whole') : page;
  return (
    <Block title={whole[kind]} id="whole">
      <p className="choose">
        {links.map(([name, label]) => (
          <PageLink
            className="btn"
            key={name}
            href={correctionOf(page, name, undefined, 'whole')}
            aria-current={edit === name ? 'true' : undefined}
            rel="nofollow"
          >
            {label}
          </PageLink>
        ))}
      </p>
      {edit ? (
        <div className="editing">
          {editor ? null : <Gate back={back} />}
          {edit === 'REJECT' ? <Reject {...props} disabled={editor === null} /> : null}
          {edit === 'SPLIT' ? <Split {...props} disabled={editor === null} /> : null}
          {edit === 'MERGE' ? await Merge({ ...props, disabled: editor === null }) : null}
          <p>
            <PageLink className="target" href={page}>
              {editing.close}
            </PageLink>
          </p>
        </div>
      ) : null}
    </Block>
  );
}

type PartProps = WholeFormsProps & { disabled: boolean };

async function Reject({ subject, disabled }: PartProps) {
  const { whole, actions } = (await readMessages()).editing;
  return (
    <EditForm action={rejectVisit} hidden={{ subject }} disabled={disabled} label={whole.reject}>
      <p className="hint">{whole.rejectWhy}</p>
      <Reason id="whole-reason" />
      <p className="buttons">
        <button type="submit" className="btn primary">
          {actions.reject}
        </button>
      </p>
    </EditForm>
  );
}

async function Split({ kind, subject, reports, disabled }: PartProps) {
  const { whole, actions } = (await readMessages()).editing;
  if (reports.length < 2) return <p>{whole.one}</p>;
  return (
    <EditForm
      action={split}
      hidden={{ subject }}
      disabled={disabled}
      label={kind === 'visit' ? whole.splitVisit : whole.splitPerson}
    >
      <p className="hint">{whole.splitWhy}</p>
      {reports.map(({ id, name }) => (
        <label className="tick" key={id}>
          <input type="checkbox" name="reports" value={id} /> {name}
        </label>
      ))}
      <Reason id="whole-reason" />
      <p className="buttons">
        <button type="submit" className="btn primary">
          {actions.split}
        </button>
      </p>
    </EditForm>
  );
}

async function Merge({ kind, subject, page, words, disabled }: PartProps) {
  const text = await readMessages();
  const { whole, actions } = text.editing;
  const found = words
    ? await ask(SEARCH, { query: words, kinds: [kind === 'visit' ? 'VISIT' : 'PERSON'], first: OFFERED, after: null })
    : null;
  const hits = found?.ok
    ? found.data.search.nodes.flatMap((hit) => {
        const { parts, detail } = prepareHit(hit, text);
        const id = 'id' in hit.subject ? hit.subject.id : subject;
        return id === subject ? [] : [{ id, label: parts.map((part) => part.text).join(''), detail }];
      })
    : [];
  return (
    <>
      <p className="hint">{whole.mergeWhy}</p>
      <search className="finder block">
        <form action={`${page}#whole`} method="get">
          <input type="hidden" name="correct" value="MERGE" />
          <p className="field">
            <label htmlFor="whole-find">{whole.search}</label>
            <input id="whole-find" type="text" name="find" defaultValue={words} />
          </p>
          <button type="submit" className="btn">
            {actions.find}
          </button>
        </form>
      </search>
      {words && hits.length === 0 ? <p>{whole.none}</p> : null}
      {hits.length ? (
        <EditForm
          action={merge}
          hidden={{ subject }}
          disabled={disabled}
          label={kind === 'visit' ? whole.mergeVisit : whole.mergePerson}
        >
          <fieldset>
            <legend>{whole.found}</legend>
            {[...new Map(hits.map((hit) => [hit.id, hit])).values()].map(({ id, label, detail }) => (
              <label className="tick" key={id}>
                <input type="radio" name="other" value={id} /> {label} <span className="hint">{detail}</span>
              </label>
            ))}
          </fieldset>
          <Reason id="whole-reason" />
          <p className="buttons">
            <button type="submit" className="btn primary">
              {actions.merge}
            </button>
          </p>
        </EditForm>
      ) : null}
    </>
  );
}
