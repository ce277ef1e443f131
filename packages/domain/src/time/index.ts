export * from './edtf.ts';
export * from './iso-day.ts';
