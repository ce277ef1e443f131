export {
  type Evaluation,
  figuresOf,
  formatEvaluation,
  formatLinking,
  HEADLINE_FIELDS,
  MissingText,
  measure,
  measureLinking,
  type Split,
  splitOf,
} from './evaluating/index.ts';
export { extract } from './extract.ts';
export type { Report } from './model.ts';
export { UnreadableReport } from './sources/decode.ts';
export { idOfFile, listReportFiles, readReportFile } from './sources/files.ts';
export { reportFromText } from './sources/report.ts';
