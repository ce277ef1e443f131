/** The database and what writes to it, loaded on demand: `parse` needs neither. */
export async function storage() {
  const [database, ingesting] = await Promise.all([import('@communique/db'), import('@communique/ingest/ingesting')]);
  const { createKey, listKeys, openDatabase, revokeKey } = database;
  return { createKey, listKeys, openDatabase, revokeKey, ...ingesting };
}
