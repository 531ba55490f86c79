import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { courseFolder } from "../src/course/open.ts";
import { ENGLISH } from "./harness/sites.ts";

/** Tests that look at built sites, in a browser where they need one. */
const site = {
  globalSetup: "test/harness/setup.ts",
  // These end what hangs, and are no measure of how quick anything is: a machine that does much else takes long.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  // What is looked at until it is so, too: within a second, which is usual, a busy machine may have drawn nothing.
  expect: { poll: { timeout: 30_000 } },
  // Two files at a time: on two cores, one waits while the other works.
  maxWorkers: 2,
  // Each file would start a process and a browser, and read the same modules, otherwise.
  isolate: false,
};

/** What holds for any course, on one. */
const course = (name: string, folder: string) => ({
  test: { ...site, name, include: ["test/course/**/*.test.ts"], env: { COURSE: folder } },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/{unit,fuzz}/**/*.test.ts"],
          setupFiles: "test/harness/chance.ts",
          // Types are checked in some: on a machine that does more, that takes more than the usual five seconds.
          testTimeout: 60_000,
          maxWorkers: 2,
          // To start a process for every file and read the same modules in it takes longer than the tests.
          isolate: false,
          unstubEnvs: true,
        },
      },
      { test: { ...site, name: "engine", include: ["test/{site,browser}/**/*.test.ts"] } },
      course("course", courseFolder()),
      ...(existsSync(ENGLISH) ? [course("english", ENGLISH)] : []),
    ],
  },
});
