'use client';

import { useEffect } from 'react';

/** Tells on the root element that the page answers to keys and presses: until then links and forms work as plain ones. */
export function Ready() {
  useEffect(() => {
    document.documentElement.dataset.scripts = 'run';
  }, []);
  return null;
}
