'use client';

import dynamic from 'next/dynamic';
import { useEffect, useRef, useState } from 'react';
import type { YearPanel } from './years.ts';

/** How far below the window a chart begins to be drawn. */
const AHEAD = '300px';

/** Loaded after the page: what is drawn is told in words all the while. */
const YearPlot = dynamic(() => import('./YearPlot.tsx'), {
  ssr: false,
  loading: () => <span className="skeleton h-full" />,
});

interface MultiplesProps {
  panels: readonly YearPanel[];
  /** Each panel's total as the language writes it. */
  totals: readonly string[];
  ownScale: string;
}

/** Small multiples on one scale; a panel with a scale of its own says so. They are drawn when they are about to be seen. */
export const Multiples = ({ panels, totals, ownScale }: MultiplesProps) => {
  const [box, near] = useNear();
  return (
    <div className="multiples" ref={box}>
      {panels.map((panel, index) => (
        <div key={panel.code}>
          <h3 style={{ borderColor: panel.colour }}>
            {panel.label}{' '}
            <small>
              {totals[index]}
              {panel.ownScale ? ownScale : ''}
            </small>
          </h3>
          <div className="plot" role="img" aria-label={panel.summary}>
            {near ? <YearPlot panel={panel} /> : null}
          </div>
        </div>
      ))}
    </div>
  );
};

/** Whether an element has come near the window, or the page is to be printed. */
function useNear() {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const show = () => setNear(true);
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && show(), {
      rootMargin: AHEAD,
    });
    if (box.current) observer.observe(box.current);
    window.addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', show);
    };
  }, []);
  return [box, near] as const;
}
