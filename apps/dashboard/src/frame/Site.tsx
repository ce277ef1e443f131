import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { KEY_COOKIE } from '../editing/session.ts';
import { readMessages } from '../messages/read.ts';
import { BANNER_MS } from '../thresholds.ts';
import { Footer } from './Footer.tsx';
import { Masthead } from './Masthead.tsx';
import { MODE_COOKIE, modeOf } from './mode.ts';
import { Patient } from './Patient.tsx';
import { SampleBanner } from './SampleBanner.tsx';

/** What stands around every page; charts that are embedded elsewhere go without it. */
export async function Site({ children }: { children: ReactNode }) {
  const [{ frame }, jar] = await Promise.all([readMessages(), cookies()]);
  return (
    <>
      <a className="skip" href="#main">
        {frame.skip}
      </a>
      <Masthead />
      <Patient fallback={null} patience={BANNER_MS}>
        {SampleBanner()}
      </Patient>
      {children}
      <Footer mode={modeOf(jar.get(MODE_COOKIE)?.value)} signedIn={jar.has(KEY_COOKIE)} />
    </>
  );
}
