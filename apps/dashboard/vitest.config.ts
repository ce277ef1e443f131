import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'dashboard',
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    expect: { poll: { timeout: 20_000 } }, // a page of a busy machine may take long; what is asserted is that it comes
  },
});
