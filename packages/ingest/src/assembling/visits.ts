import type { VisitRecord } from '@communique/domain';
import type { Mentions, Reading } from '../model.ts';
import type { Resolved } from '../resolving/index.ts';
import type { Assembled } from './index.ts';

export function assembleVisits(_reading: Reading, _mentions: Mentions, _resolved: Resolved): Assembled<VisitRecord> {
  return { value: [], evidence: [] };
}
