import { defineConfig } from "vitest/config";

/** `npm run test:long`: what is tried in `npm test`, with more inputs and others each time. */
export default defineConfig({
  test: {
    include: ["test/fuzz/**/*.test.ts"],
    env: { FUZZ: "long" },
    maxWorkers: 2,
  },
});
