import { builder } from '../builder.ts';
import { Person } from './type.ts';

export const PersonConnection = builder.connectionObject(
  { type: Person, name: 'PersonConnection', description: 'A page of people.' },
  { name: 'PersonEdge', description: 'A person with its cursor.' },
);
