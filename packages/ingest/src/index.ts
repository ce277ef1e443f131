export { extract } from './extract.ts';
export type { Report } from './model.ts';
