import { ModeSwitch } from './ModeSwitch.tsx';
import type { Mode } from './mode.ts';

/** What holds for every figure, and the colours of the page. */
export const Footer = ({ mode }: { mode: Mode }) => (
  <footer className="site">
    <div className="wrap">
      <p className="flex-1">
        Communiqué. Every figure is counted from reports that are held and opens the sentences it was counted from.
        Boundaries and names imply no position on any territory.
      </p>
      <ModeSwitch mode={mode} />
    </div>
  </footer>
);
