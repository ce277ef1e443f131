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
 * The Chromium that the dashboard's tests use as well: the one that CHROMIUM_PATH names, else an installed one, else the
 * registry's, which is for Linux on x64.
 * @param debuggingPort where Lighthouse may steer it from.
 * @throws Error where there is none.
 */
export async function launchBrowser(debuggingPort: number): Promise<Browser> {
  const args = ['--no-sandbox', `--remote-debugging-port=${debuggingPort}`];
  // Whoever measures ends it, with all else that was started.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const installed = process.env.CHROMIUM_PATH ?? INSTALLED.find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args, ...signals });
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    return chromium.launch({ executablePath, args: [...args, '--disable-gpu'], ...signals });
  }
  throw new Error('No Chromium is installed: install Chrome, or set CHROMIUM_PATH.');
}
