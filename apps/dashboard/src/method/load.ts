import { COVERAGE, type CoverageAnswer } from '../queries/coverage.ts';
import { ask, type Outcome } from '../queries/request.ts';

/** Fetches what coverage is drawn from. */
export const loadCoverage = (): Promise<Outcome<CoverageAnswer>> => ask(COVERAGE, {});
