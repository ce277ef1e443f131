'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useClientMessages } from '../messages/ClientMessages.tsx';
import { LANGUAGE_NAMES, LANGUAGES } from '../messages/languages.ts';

/** The languages of the interface. They are links, so that they work without scripts; the address stays as it is. */
export function LanguageSwitch() {
  const { language, languages } = useClientMessages();
  const parameters = useSearchParams().toString();
  const here = usePathname() + (parameters ? `?${parameters}` : '');
  return (
    <nav className="languages" aria-label={languages}>
      {LANGUAGES.map((code) => (
        <a
          key={code}
          className="target"
          href={`/language/${code}?back=${encodeURIComponent(here)}`}
          hrefLang={code}
          lang={code}
          rel="nofollow"
          title={LANGUAGE_NAMES[code].name}
          aria-current={code === language ? 'true' : undefined}
        >
          {LANGUAGE_NAMES[code].short}
        </a>
      ))}
    </nav>
  );
}
