import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'product', testTimeout: 180_000, hookTimeout: 180_000 } });
