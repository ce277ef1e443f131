import { Suspense } from 'react';
import { Menu } from './Menu.tsx';
import { Nav } from './Nav.tsx';
import { PageLink } from './PageLink.tsx';

/** The name of the product and the way to its pages. */
export const Masthead = () => (
  <header className="masthead">
    <div className="wrap">
      <PageLink className="brand" href="/">
        Communiqué
      </PageLink>
      <Suspense>
        <Nav />
        <Menu>
          <Nav />
        </Menu>
      </Suspense>
    </div>
  </header>
);
