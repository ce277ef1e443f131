import type { ReactNode } from 'react';
import { FilterBar } from '../filters/FilterBar.tsx';
import { Problems } from '../filters/Problems.tsx';
import { Page } from './Page.tsx';
import type { View } from './view.ts';

/** A page with its filter bar; wrong filters are named above what the rest of them gives. */
export const Shell = ({ view, children }: { view: View; children: ReactNode }) => (
  <>
    <FilterBar path={view.path} filters={view.filters} problems={view.problems} vocabulary={view.vocabulary} />
    <Page>
      <Problems problems={view.problems} />
      {children}
    </Page>
  </>
);
