import { readFileSync } from 'node:fs';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText } from 'ai';

/** Where a language model answers, in the manner of OpenAI's chat completions. */
export interface ModelSettings {
  /** The address before `/chat/completions`. */
  url: string;
  model: string;
  key?: string;
}

/** Asks for a rewritten sentence; rejects when there is none in time. */
export type AskModel = (instruction: string, sentence: string, signal: AbortSignal) => Promise<string>;

/**
 * The settings in the environment: BRIEFING_MODEL_URL and BRIEFING_MODEL, and BRIEFING_MODEL_KEY_FILE for a file that
 * holds the key. Null without an address: no model is asked then.
 * @throws Error when the address is none, the model is not named or the file cannot be read.
 */
export function modelSettings(env: Readonly<Record<string, string | undefined>>): ModelSettings | null {
  const { BRIEFING_MODEL_URL: url, BRIEFING_MODEL: model, BRIEFING_MODEL_KEY_FILE: file } = env;
  if (!url) return null;
  if (!/^https?:\/\//u.test(url) || !URL.canParse(url))
    throw new Error(`BRIEFING_MODEL_URL is no http address: ${url}`);
  if (!model) throw new Error('BRIEFING_MODEL_URL is set without BRIEFING_MODEL; name the model');
  return { url, model, ...(file ? { key: readFileSync(file, 'utf8').trim() } : {}) };
}

/** The model behind the settings, asked once for each sentence, without a second try. */
export function askModel({ url, model, key }: ModelSettings): AskModel {
  const provider = createOpenAICompatible({ name: 'briefing', baseURL: url, ...(key ? { apiKey: key } : {}) });
  return async (instruction, sentence, abortSignal) => {
    const { text } = await generateText({
      model: provider(model),
      instructions: instruction,
      prompt: sentence,
      temperature: 0,
      maxRetries: 0,
      maxOutputTokens: 400,
      abortSignal,
    });
    return text.trim();
  };
}
