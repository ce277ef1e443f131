'use client';

import { useEffect } from 'react';

/** Fetches the faces of Chinese characters once the page stands; until then, and without scripts, the system's are used. */
export function ChineseFaces() {
  useEffect(() => {
    void import('@fontsource/noto-sans-sc/400.css');
  }, []);
  return null;
}
