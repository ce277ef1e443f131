import { Fragment } from 'react';
import type { LocalityRow } from './prepare.ts';

/** Vietnamese and Chinese names, each in its language; a name is not broken. Its page fetches the Chinese faces. */
export const OtherNames = ({ names }: { names: LocalityRow['otherNames'] }) =>
  names.map(({ text, lang }) => (
    <Fragment key={lang}>
      {' '}
      <span className="sub ml-1 inline-block font-normal" lang={lang}>
        {text}
      </span>
    </Fragment>
  ));
