import { actByCode, themeByCode } from '@communique/domain';
import { distinct } from './column.ts';

/** IPTC Media Topics of themes, each once; themes without a topic add none. */
export const iptcOf = (themes: readonly string[]): string[] =>
  distinct(themes.flatMap((code) => themeByCode(code)?.iptc ?? []));

/** CAMEO code of an act, or null. */
export const cameoOf = (act: string): string | null => actByCode(act)?.cameo || null;

/** PLOVER event type of an act, or null where none fits. */
export const ploverOf = (act: string): string | null => actByCode(act)?.plover ?? null;
