'use client';

import dynamic from 'next/dynamic';
import { type MouseEvent, useEffect, useState } from 'react';
import { useClientMessages } from '../messages/ClientMessages.tsx';

/** Loaded when it is first opened. */
const Palette = dynamic(() => import('./Palette.tsx'), { ssr: false });

/** The way to search from every page: a link that works without scripts, Ctrl-K or ⌘K with them. */
export function PaletteButton() {
  const { palette } = useClientMessages();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <a className="btn search" href="/search" onClick={onClick}>
        {palette.open}
        <kbd>Ctrl K</kbd>
      </a>
      {open ? <Palette close={() => setOpen(false)} /> : null}
    </>
  );
}
