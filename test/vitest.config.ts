import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["test/unit/**/*.test.ts"] } },
      {
        test: {
          name: "site",
          include: ["test/{site,browser,search}/**/*.test.ts"],
          globalSetup: "test/harness/setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two cores: one browser beside one test is as much as they carry.
          fileParallelism: false,
        },
      },
    ],
  },
});
