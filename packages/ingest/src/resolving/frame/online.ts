import type { Reading } from '../../model.ts';

const ON_SCREEN =
  /\b(?:online|on-?line|virtual(?:ly)?|on[- ]screens?|screen to screen|(?:via|by|over|through|per) (?:a )?(?:video|zoom|screen|the internet|teleconference|webinar)|video[- ]?(?:link(?:ed)?|conference|conferenc(?:e|ing)|call|talks?|meeting)|teleconferenc\p{L}+|tele-?meeting|webinar|remotely|in virtual form)\b/iu;
const MEETING = /\b(?:talk|talks|talked|spoke|met|meeting|conference|session|exchange|held|discussion|dialogue)\b/iu;
/** People travelled as well. */
const HYBRID = /\b(?:in[- ]person|offline|hybrid|face[- ]to[- ]face)\b/iu;
/** An earlier meeting is told with other times' words. */
const ELSEWHEN = /\b(?:previous|earlier|last year|had (?:met|held|been)|in (?:19|20)\d\d|e-commerce)\b/iu;

/** True when the lead says that the two sides met on screen. */
export function isOnline({ body, sentences }: Reading): boolean {
  const lead = sentences.filter((s) => s.kind === 'news' || s.kind === 'headline' || s.kind === 'caption').slice(0, 4);
  return lead.some(({ start, end }) => {
    const text = body.slice(start, end);
    return ON_SCREEN.test(text) && MEETING.test(text) && !HYBRID.test(text) && !ELSEWHEN.test(text);
  });
}
