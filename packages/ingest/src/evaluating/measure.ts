import { extract } from '../extract.ts';
import { readReportFile } from '../sources/files.ts';
import { readGold, textOf } from './gold.ts';
import { type Evaluation, score } from './score.ts';
import { type Split, splitOf } from './split.ts';

/** A gold record has no text beside it. */
export class MissingText extends Error {
  override name = 'MissingText';
}

/**
 * Reads the reports of a folder and measures them against their gold records.
 * @throws MissingText when a gold record has no `.txt` or `.md`; Error when the folder holds no gold.
 */
export async function measure(texts: string, gold: string, split?: Split): Promise<Evaluation> {
  const wanted = readGold(gold).filter(({ id }) => !split || splitOf(id) === split);
  const records = [];
  for (const { id } of wanted) {
    const path = textOf(texts, id);
    if (!path) throw new MissingText(`no text for the gold record ${id} in ${texts} (looked for .txt and .md)`);
    records.push(extract(await readReportFile(path)));
  }
  return score(wanted, records);
}

/** Mean F1 (`overall`), F1 by field and the share of standing quotes (`evidence`), each 0 to 1. */
export function figuresOf({ overall, fields, evidence }: Evaluation): Record<string, number | null> {
  const named = fields.flatMap(({ field, f1 }) => (f1 === null ? [] : [[field, f1] as const]));
  return { overall, ...Object.fromEntries(named), evidence };
}
