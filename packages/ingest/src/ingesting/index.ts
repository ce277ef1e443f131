export { deleteSamples, type Outcome, verify } from '../storing/index.ts';
export { type Ingested, type IngestOptions, ingestItems, ingestReport, isEmpty, loadSamples } from './files.ts';
