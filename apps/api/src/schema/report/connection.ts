import { builder } from '../builder.ts';
import { Report } from './type.ts';

export const ReportConnection = builder.connectionObject(
  { type: Report, name: 'ReportConnection', description: 'A page of reports.' },
  { name: 'ReportEdge', description: 'A report with its cursor.' },
);
