/** What the check has nothing against can be built: the site is there, nothing of the course ran, nothing came from elsewhere. */
import assert from "node:assert/strict";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { build } from "../harness/build.ts";
import { judgeFolder } from "./folders/judge.ts";
import { changedTree, folders, shown, write } from "./folders/mutate.ts";
import { SECRET } from "./folders/nasty.ts";
import { isLong, seed } from "./run.ts";

/** A build takes seconds: as many as a machine can do while its owner has lunch. */
const BUILDS = 20;

const root = realpathSync(mkdtempSync(join(tmpdir(), "builds-")));
const out = join(root, "out");
afterAll(() => rmSync(root, { recursive: true }));

/** The files of a build that hold what stands outside of the course. */
function leaks(): string[] {
  const paths = readdirSync(out, { recursive: true, encoding: "utf8" });
  return paths.filter((path) => {
    const file = join(out, path);
    return statSync(file).isFile() && readFileSync(file).includes(SECRET);
  });
}

// Minutes, and nothing that a change of one file is likely to break: only in `npm run test:long`.
test.skipIf(!isLong)("builds of broken courses", { timeout: 3_600_000 }, async () => {
  let built = 0;
  for (const { base, changes } of fc.sample(folders, { seed, numRuns: BUILDS * 20 })) {
    const folder = write(changedTree(base, changes), join(root, "try"));
    if (built === BUILDS || judgeFolder(folder) === "refused") continue;
    built++;
    try {
      await build({ course: folder, out });
      assert(!existsSync(join(root, "try/ran")), "Code of the course was run.");
      assert.deepEqual(leaks(), []);
    } catch (cause) {
      throw new Error(`A build fails (SEED=${seed}) of\n${shown(base, changes)}`, { cause });
    }
  }
  console.log(
    `builds of broken courses: ${built} built (seed ${seed}), failed: 0, run: 0, leaked: 0`,
  );
  expect(built).toBe(BUILDS);
});
