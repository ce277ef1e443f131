import { COVERAGE, type CoverageAnswer } from '../queries/coverage.ts';
import { ask, type Outcome } from '../queries/request.ts';
import { REPORTS_READ } from '../thresholds.ts';

/** Fetches what coverage is drawn from. */
export const loadCoverage = (): Promise<Outcome<CoverageAnswer>> => ask(COVERAGE, { first: REPORTS_READ });
