export { type CountFault, countFaults, recountAll } from './counts.ts';
export { deleteSamples } from './removing.ts';
export { type Outcome, type Reading, type StoreOptions, storedAlike, storeRecord, storeRecords } from './store.ts';
export { type Fault, type Verification, verify } from './verifying.ts';
export { EXTRACTOR_VERSION } from './version.ts';
