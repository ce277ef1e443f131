import Link from 'next/link';
import { Suspense } from 'react';
import { Menu } from './Menu.tsx';
import { Nav } from './Nav.tsx';

/** The name of the product and the way to its pages. */
export const Masthead = () => (
  <header className="masthead">
    <div className="wrap">
      <Link className="brand" href="/" prefetch={false}>
        Communiqué
      </Link>
      <Suspense>
        <Nav />
        <Menu>
          <Nav />
        </Menu>
      </Suspense>
    </div>
  </header>
);
