// npm test: installs, then checks format, import directions and types, builds the dashboard and runs every test.
import { bootstrap, run } from './lib/bootstrap.mjs';

const STEPS = [
  ['Format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['Generate', 'turbo', ['run', 'generate', '--output-logs=errors-only']],
  ['Import directions', 'depcruise', ['--config', '.dependency-cruiser.mjs', 'apps', 'packages', 'scripts']],
  ['Types', 'turbo', ['run', 'types', '--output-logs=errors-only']],
  ['Types of scripts', 'tsc', ['-p', 'tsconfig.json']],
  ['Build', 'turbo', ['run', 'build', '--output-logs=errors-only']],
  // Patience for slow machines: a test that hangs still ends, none is judged by its time, and what fails once for
  // want of it is tried again (the output names it); what fails twice fails.
  ['Tests', 'vitest', ['run', '--testTimeout=60000', '--hookTimeout=120000', '--retry=1', ...process.argv.slice(2)]],
];

if (bootstrap(import.meta.filename)) {
  for (const [title, command, args] of STEPS) {
    console.log(`\n— ${title}`);
    run(command, args);
  }
}
