import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['apps/*', 'packages/*', 'test'],
    reporters: ['default', './scripts/closing-line.ts'],
    maxWorkers: 2,
  },
});
