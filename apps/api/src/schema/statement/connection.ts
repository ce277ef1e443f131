import { builder } from '../builder.ts';
import { Statement } from './type.ts';

export const StatementConnection = builder.connectionObject(
  { type: Statement, name: 'StatementConnection', description: 'A page of statements.' },
  { name: 'StatementEdge', description: 'A statement with its cursor.' },
);
