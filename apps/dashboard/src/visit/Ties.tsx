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
    const follow = ({ target }: Event) => {
      const signs = signsOf((target as Element).closest('[data-ties]'));
      strengthen(signs.length ? signs : addressed());
    };
    const rest = () => strengthen(addressed());

    // Focus scrolls the page under a pointer that lies still, and the browser then tells of a new element below it:
    // what was focused stays strengthened until the pointer itself moves.
    let pointer = '';
    let pointerAtFocus: string | undefined;
    const liesStill = ({ clientX, clientY }: PointerEvent) => {
      pointer = `${clientX} ${clientY}`;
      if (pointer === pointerAtFocus) return true;
      pointerAtFocus = undefined;
      return false;
    };
    const point = (event: PointerEvent) => {
      if (!liesStill(event)) follow(event);
    };
    const focus = (event: FocusEvent) => {
      pointerAtFocus = pointer;
      follow(event);
    };
    // A finger that is lifted leaves as well: what was tapped stays strengthened.
    const leave = (event: PointerEvent) => {
      if (event.pointerType !== 'touch' && !liesStill(event)) rest();
    };
    within.addEventListener('pointerover', point);
    within.addEventListener('focusin', focus);
    within.addEventListener('pointerleave', leave);
    window.addEventListener('hashchange', rest);
    rest();
    return () => window.removeEventListener('hashchange', rest);
  }, []);

  return <div ref={root}>{children}</div>;
}
