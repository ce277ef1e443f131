import type { ReactNode } from 'react';
import { Site } from '../../frame/Site.tsx';

export default function Layout({ children }: { children: ReactNode }) {
  return <Site>{children}</Site>;
}
