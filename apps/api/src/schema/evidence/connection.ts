import { builder } from '../builder.ts';
import { Evidence } from './type.ts';

export const EvidenceConnection = builder.connectionObject(
  { type: Evidence, name: 'EvidenceConnection', description: 'A page of evidence.' },
  { name: 'EvidenceEdge', description: 'An evidence with its cursor.' },
);
