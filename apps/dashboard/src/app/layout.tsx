import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { FACES } from '../fonts/faces.ts';
import { MODE_COOKIE, modeOf } from '../frame/mode.ts';
import { Ready } from '../frame/Ready.tsx';
import { ClientMessagesProvider } from '../messages/ClientMessages.tsx';
import { readLanguage, readMessages } from '../messages/read.ts';
import '../styles/index.css';

export async function generateMetadata(): Promise<Metadata> {
  const { name, description } = (await readMessages()).frame;
  return { title: { default: name, template: `%s · ${name}` }, description };
}

/** Every answer is made anew: figures are those of now, and each page carries a nonce of its own. */
export const dynamic = 'force-dynamic';

export default async function Layout({ children }: { children: ReactNode }) {
  const [language, { client }, jar] = await Promise.all([readLanguage(), readMessages(), cookies()]);
  return (
    <html lang={language} className={FACES} data-mode={modeOf(jar.get(MODE_COOKIE)?.value)} suppressHydrationWarning>
      <body>
        <ClientMessagesProvider messages={client}>
          {children}
          <Ready />
        </ClientMessagesProvider>
      </body>
    </html>
  );
}
