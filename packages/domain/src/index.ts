export * from './acts/index.ts';
export * from './gazetteer/index.ts';
export type { Labels } from './labels.ts';
export type { Locality, LocalityKind, LocalityLevel } from './locality.ts';
export * from './names/index.ts';
export * from './ranks/index.ts';
export type {
  Absence,
  CountryCode,
  DocumentKind,
  DocumentParty,
  DocumentRecord,
  EvidenceStatus,
  FieldEvidence,
  Host,
  InvitationRecord,
  Invitee,
  MeetingRecord,
  PersonRecord,
  ReportRecord,
  Sender,
  Side,
  StatementRecord,
  VisitRecord,
} from './record.ts';
export * from './themes/index.ts';
export * from './time/index.ts';
