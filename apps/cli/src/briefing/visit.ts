import type { Database } from '@communique/db';

export const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/iu;

/**
 * A visit's id as the database has it, or as the API prints it: "Visit:…", plain or in base64.
 * @throws Error for what is no id.
 */
export function visitKey(text: string): string {
  const plain = UUID.test(text) || text.includes(':') ? text : Buffer.from(text, 'base64').toString('utf8');
  const id = plain.replace(/^Visit:/u, '');
  if (!UUID.test(id)) throw new Error(`"${text}" is no id of a visit; give one as the API prints it`);
  return id.toLowerCase();
}

/**
 * The id under which a visit is listed today: one that was merged into another has that one's.
 * @throws Error when no visit and no online meeting has, or had, the id.
 */
export async function currentVisit({ reader }: Pick<Database, 'reader'>, id: string): Promise<string> {
  const where = { id };
  if ((await reader.visit.count({ where })) || (await reader.meeting.count({ where: { id, online: true } }))) return id;
  const moved = await reader.visitRedirect.findUnique({ where: { fromId: id } });
  if (moved) return moved.toId;
  throw new Error(`no visit has the id ${id}`);
}
