import type { BriefingDocument, Facts } from '@communique/briefing';
import { WrongCall } from '../exit.ts';

/**
 * The document as the language model of the environment words it; unchanged where none is named.
 * @throws WrongCall when the environment names a model in a way that cannot be meant.
 */
export async function worded(document: BriefingDocument, facts: Facts): Promise<BriefingDocument> {
  if (!process.env.BRIEFING_MODEL_URL) return document;
  const { modelSettings, rephrase } = await import('@communique/briefing/rephrasing');
  let settings: ReturnType<typeof modelSettings>;
  try {
    settings = modelSettings(process.env);
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error));
  }
  return settings ? rephrase(document, facts, settings) : document;
}
