import { EditForm } from '../editing/EditForm.tsx';
import { Text } from '../editing/inputs.tsx';
import { ownPath } from '../editing/origin.ts';
import { readEditor } from '../editing/session.ts';
import type { SearchParams } from '../filters/parameters.ts';
import { Page } from '../frame/Page.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageLink } from '../frame/PageLink.tsx';
import { single } from '../frame/view.ts';
import { readMessages } from '../messages/read.ts';
import { signIn, signOut } from './actions.ts';

const DESK = ['/add', '/sources', '/corrections'] as const;

/** Editors sign in with their API key; whoever has, sees as whom, and what that allows. */
export async function SignInPage({ params }: { params: SearchParams }) {
  const [{ editing, client }, editor] = await Promise.all([readMessages(), readEditor()]);
  const words = editing.signIn;
  const back = ownPath(single(params, 'back') ?? '/sign-in');
  if (editor)
    return (
      <Page>
        <PageHead title={words.as(editor.name)} sub={words.asWhy} />
        <p className="choose">
          {DESK.map((page) => (
            <PageLink className="btn" href={page} key={page}>
              {client.pageNames[page]}
            </PageLink>
          ))}
        </p>
        <EditForm action={signOut} label={words.out}>
          <button type="submit" className="btn">
            {words.out}
          </button>
        </EditForm>
      </Page>
    );
  return (
    <Page>
      <PageHead title={words.title} sub={words.sub} />
      <div className="narrow">
        <EditForm action={signIn} hidden={{ back }} label={words.title}>
          <Text id="key" name="key" type="password" label={words.key} hint={words.keyHint} required />
          <p className="buttons">
            <button type="submit" className="btn primary">
              {words.submit}
            </button>
          </p>
        </EditForm>
        <p className="sub">{editing.readOnly.how}</p>
        <pre className="code">{editing.readOnly.command}</pre>
      </div>
    </Page>
  );
}
