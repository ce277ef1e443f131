export * from './gazetteer/index.ts';
export type { Locality, LocalityKind, LocalityLevel } from './locality.ts';
export type {
  CountryCode,
  EvidenceStatus,
  FieldEvidence,
  Host,
  MeetingRecord,
  PersonRecord,
  ReportRecord,
  Sender,
  Side,
  StatementRecord,
  VisitRecord,
} from './record.ts';
