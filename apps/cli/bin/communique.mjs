#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `communique needs Node 22.18 or newer and runs on ${process.versions.node}. Call it as "npx --no communique" from the project's folder after "npm ci", or install a newer Node.`,
  );
  process.exit(2);
}
// Warnings about libraries' own calls are for their authors.
process.noDeprecation = true;
// Keeps compiled modules in the system's folder for temporary files: the next start takes half the time.
enableCompileCache();
const { main } = await import('../src/main.ts');
process.exitCode = await main(process.argv.slice(2));
