import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where installed browsers stand on the systems that are supported. */
const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A headless Chromium: the one that CHROMIUM_PATH names, else an installed one, else the one of the registry, which is
 * for Linux on x64.
 * @returns null where there is none; on CI that is an error.
 */
export async function launchChromium(): Promise<Browser | null> {
  const named = process.env.CHROMIUM_PATH ?? INSTALLED.find((path) => existsSync(path));
  if (named) return chromium.launch({ executablePath: named, args: ['--no-sandbox'] });
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packed } = await import('@sparticuz/chromium');
    return chromium.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox', '--disable-gpu'] });
  }
  if (process.env.CI) throw new Error('No Chromium: set CHROMIUM_PATH.');
  console.warn('Browser tests are skipped: no Chromium is installed. Set CHROMIUM_PATH to run them.');
  return null;
}
