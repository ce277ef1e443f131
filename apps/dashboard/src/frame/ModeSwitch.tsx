'use client';

import { useState } from 'react';
import { useClientMessages } from '../messages/ClientMessages.tsx';
import { MODE_COOKIE, type Mode } from './mode.ts';

const MODES: readonly Mode[] = ['system', 'light', 'dark'];
const YEAR_S = 365 * 24 * 3600;

/** Light, dark, or as the system is set; kept in a cookie so that the first view is right. */
export function ModeSwitch({ mode: first }: { mode: Mode }) {
  const [mode, setMode] = useState(first);
  const { colours, modes } = useClientMessages();
  const choose = (next: Mode) => {
    setMode(next);
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser.
    document.cookie = `${MODE_COOKIE}=${next}; path=/; max-age=${YEAR_S}; samesite=lax`;
    document.documentElement.dataset.mode = next;
  };
  return (
    <fieldset className="segments">
      <legend className="sr-only">{colours}</legend>
      {MODES.map((each) => (
        <button key={each} type="button" className="btn" aria-pressed={mode === each} onClick={() => choose(each)}>
          {modes[each]}
        </button>
      ))}
    </fieldset>
  );
}
