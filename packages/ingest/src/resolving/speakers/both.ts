import type { Word } from '../../reading/words.ts';
import type { Recogniser } from './actor.ts';

/** Words for both sides that stand without a noun. */
export const JOINT_ALONE: ReadonlySet<string> = new Set(['both', 'neither']);
/** Verb forms that follow a bare "both", which no ending tells. */
export const FINITE: ReadonlySet<string> = new Set(
  'will would are were have had want wish hope agree agreed see hold think need should did do said saw held felt spoke made took found were'.split(
    ' ',
  ),
);

/** "Both hailed", "neither wants": whoever the two are. */
export const byBoth: Recogniser = ({ words }, at) => {
  const next = words[at + 1];
  if (!JOINT_ALONE.has((words[at] as Word).form)) return null;
  if (words[at - 1]?.form === 'by' && !(next?.join === 'close' && next.form !== 'in' && next.form !== 'as'))
    return { to: at + 1, kind: 'joint', side: 'both' };
  if (next?.join !== 'close') return null;
  const verb = FINITE.has(next.form) || /[^e]ed$/.test(next.form) || (words[at] as Word).form === 'neither';
  return verb ? { to: at + 1, kind: 'joint', side: 'both' } : null;
};
