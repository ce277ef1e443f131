export { READ_FIELDS, type ReadField, type Reread, rereadAll, rewrite } from '../reextracting/index.ts';
export { deleteSamples, type Outcome, recountAll, verify } from '../storing/index.ts';
export { openThreads, type Threads } from '../threads/index.ts';
export type { Extract } from './batch.ts';
export { BATCH, type Ingested, type IngestOptions, ingestItems, ingestReport, isEmpty, loadSamples } from './files.ts';
