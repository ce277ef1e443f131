import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { Footer } from '../frame/Footer.tsx';
import { Masthead } from '../frame/Masthead.tsx';
import { MODE_COOKIE, modeOf } from '../frame/mode.ts';
import { Patient } from '../frame/Patient.tsx';
import { SampleBanner } from '../frame/SampleBanner.tsx';
import '../styles/index.css';

export const metadata: Metadata = {
  title: { default: 'Communiqué', template: '%s · Communiqué' },
  description: 'Who visited whom, what each side proposed, agreed and signed, and the sentence that says so.',
};

/** Every answer is made anew: figures are those of now, and each page carries a nonce of its own. */
export const dynamic = 'force-dynamic';

export default async function Layout({ children }: { children: ReactNode }) {
  const mode = modeOf((await cookies()).get(MODE_COOKIE)?.value);
  return (
    <html lang="en" data-mode={mode} suppressHydrationWarning>
      <body>
        <a className="skip" href="#main">
          Skip to the page
        </a>
        <Masthead />
        <Patient fallback={null}>{SampleBanner()}</Patient>
        {children}
        <Footer mode={mode} />
      </body>
    </html>
  );
}
