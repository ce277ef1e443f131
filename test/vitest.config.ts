import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'product',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    sequence: { groupOrder: 1 }, // after the other rooms: it builds in the folder that the dashboard's tests serve
  },
});
