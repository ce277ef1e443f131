import type { StatementRecord } from '@communique/domain';
import type { Mentions, Reading } from '../model.ts';
import type { Resolved } from '../resolving/index.ts';

export function assembleStatements(_reading: Reading, _mentions: Mentions, _resolved: Resolved): StatementRecord[] {
  return [];
}
