import type { PoolClient } from 'pg';
export function referenceHash(): string {
  return 'none';
}
export async function loadReference(_client: PoolClient): Promise<void> {}
