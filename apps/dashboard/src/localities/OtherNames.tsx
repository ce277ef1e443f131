import '@fontsource/noto-sans-sc/400.css';
import type { LocalityRow } from './prepare.ts';

/** Vietnamese and Chinese names, each in its language. */
export const OtherNames = ({ names }: { names: LocalityRow['otherNames'] }) =>
  names.map(({ text, lang }) => (
    <span className="sub ml-2 font-normal" lang={lang} key={lang}>
      {text}
    </span>
  ));
