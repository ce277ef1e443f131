export {
  countRules,
  type Evaluation,
  figuresOf,
  firingOnlyIn,
  formatEvaluation,
  formatLinking,
  HEADLINE_FIELDS,
  MissingText,
  measure,
  measureLinking,
  rulesFired,
  type Split,
  splitOf,
} from './evaluating/index.ts';
export { extract } from './extract.ts';
export type { Report } from './model.ts';
export { type CollectedItem, type CollectOptions, collect, isAddress } from './sources/collect.ts';
export { UnreadableReport } from './sources/decode.ts';
export { idOfFile, listReportFiles, readReportFile } from './sources/files.ts';
export { COLUMNS, type ColumnMap, type ReportField } from './sources/formats/row.ts';
export type { SourceItem } from './sources/item.ts';
export { reportFromText } from './sources/report.ts';
export { readSource, type SingleSource } from './sources/single.ts';
