import { useMessages } from '../messages/read.ts';
import { ModeSwitch } from './ModeSwitch.tsx';
import type { Mode } from './mode.ts';
import { PageLink } from './PageLink.tsx';

/** Pages of the desk: how data come in, what was corrected, and the way in for editors. */
const DESK = ['/sources', '/corrections', '/add', '/sign-in'] as const;

/** What holds for every figure, the pages of the desk, and the colours of the page. */
export const Footer = ({ mode, signedIn }: { mode: Mode; signedIn: boolean }) => (
  <footer className="site">
    <div className="wrap">
      <p className="flex-1">{useMessages().frame.footer}</p>
      <Desk signedIn={signedIn} />
      <ModeSwitch mode={mode} />
    </div>
  </footer>
);

const Desk = ({ signedIn }: { signedIn: boolean }) => {
  const { client, editing, frame } = useMessages();
  return (
    <nav className="desk" aria-label={frame.desk}>
      {DESK.map((page) => (
        <PageLink className="target" href={page} key={page}>
          {page === '/sign-in' && signedIn ? editing.signIn.signedIn : client.pageNames[page]}
        </PageLink>
      ))}
    </nav>
  );
};
