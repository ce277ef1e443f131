export { type Audit, audit } from './auditing/audit.ts';
export { brief } from './brief.ts';
export type {
  BriefingDocument,
  CountNote,
  Note,
  Row,
  Section,
  SectionId,
  Sentence,
  Table,
  WordsNote,
} from './document.ts';
export { isCountNote } from './document.ts';
export type { Facts } from './facts/types.ts';
export { loadFacts, type Queryable } from './loading/index.ts';
export { toHtml } from './rendering/html/fragment.ts';
export { toHtmlPage } from './rendering/html/page.ts';
export { toMarkdown } from './rendering/markdown.ts';
export {
  BRIEFING_KINDS,
  BRIEFING_LANGUAGES,
  type BriefingFilter,
  type BriefingKind,
  type BriefingLanguage,
  type BriefingRequest,
} from './request.ts';
export { type Count, type CountResult, recount } from './selecting/counting.ts';
