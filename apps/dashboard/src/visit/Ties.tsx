'use client';

import { type ReactNode, useEffect, useRef } from 'react';

const ON = 'is-on';

/** Signs of an element, as `data-ties="4 a"` holds them. */
const signsOf = (element: Element | null | undefined): string[] =>
  element?.getAttribute('data-ties')?.split(' ').filter(Boolean) ?? [];

/**
 * Ties the record to its source: what is pointed at, focused or addressed on one side is strengthened on the other. The
 * tie holds without it too, by letters and numbers that link to each other.
 */
export function Ties({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const within = root.current;
    if (!within) return;
    const strengthen = (signs: readonly string[]) => {
      for (const element of within.querySelectorAll('[data-ties]')) {
        element.classList.toggle(
          ON,
          signsOf(element).some((sign) => signs.includes(sign)),
        );
      }
    };
    const addressed = () => signsOf(document.getElementById(decodeURIComponent(window.location.hash.slice(1))));
    const point = ({ target }: Event) => {
      const signs = signsOf((target as Element).closest('[data-ties]'));
      strengthen(signs.length ? signs : addressed());
    };
    const rest = () => strengthen(addressed());
    // A finger that is lifted leaves as well: what was tapped stays strengthened.
    const leave = ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') rest();
    };
    within.addEventListener('pointerover', point);
    within.addEventListener('focusin', point);
    within.addEventListener('pointerleave', leave);
    window.addEventListener('hashchange', rest);
    rest();
    return () => window.removeEventListener('hashchange', rest);
  }, []);

  return <div ref={root}>{children}</div>;
}
