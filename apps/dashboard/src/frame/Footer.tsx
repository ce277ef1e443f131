import { useMessages } from '../messages/read.ts';
import { ModeSwitch } from './ModeSwitch.tsx';
import type { Mode } from './mode.ts';

/** What holds for every figure, and the colours of the page. */
export const Footer = ({ mode }: { mode: Mode }) => (
  <footer className="site">
    <div className="wrap">
      <p className="flex-1">{useMessages().frame.footer}</p>
      <ModeSwitch mode={mode} />
    </div>
  </footer>
);
