export type { Facts } from './facts/types.ts';
