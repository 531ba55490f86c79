import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { courseFolder } from "../src/course/open.ts";
import { ENGLISH } from "./harness/sites.ts";

/** Tests that look at built sites, in a browser where they need one. */
const site = {
  globalSetup: "test/harness/setup.ts",
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Two files at a time: on two cores, one waits while the other works.
  maxWorkers: 2,
};

/** What holds for any course, on one. */
const course = (name: string, folder: string) => ({
  test: { ...site, name, include: ["test/course/**/*.test.ts"], env: { COURSE: folder } },
});

export default defineConfig({
  test: {
    projects: [
      // Types are checked in some: on a machine that does more, that takes more than the usual five seconds.
      { test: { name: "unit", include: ["test/{unit,fuzz}/**/*.test.ts"], testTimeout: 60_000 } },
      { test: { ...site, name: "engine", include: ["test/{site,browser}/**/*.test.ts"] } },
      course("course", courseFolder()),
      ...(existsSync(ENGLISH) ? [course("english", ENGLISH)] : []),
    ],
  },
});
