import { builder } from '../builder.ts';
import { Visit } from './type.ts';

export const VisitConnection = builder.connectionObject(
  { type: Visit, name: 'VisitConnection', description: 'A page of visits.' },
  { name: 'VisitEdge', description: 'A visit with its cursor.' },
);
