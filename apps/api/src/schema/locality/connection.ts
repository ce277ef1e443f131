import { builder } from '../builder.ts';
import { Locality } from './type.ts';

export const LocalityConnection = builder.connectionObject(
  { type: Locality, name: 'LocalityConnection', description: 'A page of localities.' },
  { name: 'LocalityEdge', description: 'A locality with its cursor.' },
);
