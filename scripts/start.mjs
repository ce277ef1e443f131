// npm start: installs, prepares and serves everything. See scripts/serve.ts for what runs.
import path from 'node:path';
import { bootstrap, ROOT, run } from './lib/bootstrap.mjs';

if (bootstrap(import.meta.filename)) {
  run('turbo', ['run', 'generate', 'build', '--output-logs=errors-only', '--log-order=stream'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await import(path.join(ROOT, 'scripts', 'serve.ts'));
}
