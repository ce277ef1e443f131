import { useMessages } from '../messages/read.ts';
import { PaletteButton } from '../palette/PaletteButton.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Menu } from './Menu.tsx';
import { Nav } from './Nav.tsx';
import { PageLink } from './PageLink.tsx';

/** The name of the product and the way to its pages. */
export const Masthead = () => (
  <header className="masthead">
    <div className="wrap">
      <PageLink className="brand" href="/">
        {useMessages().frame.name}
      </PageLink>
      <Nav />
      <PaletteButton />
      <LanguageSwitch />
      <Menu>
        <Nav />
      </Menu>
    </div>
  </header>
);
