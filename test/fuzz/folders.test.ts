/** Course folders that are almost right, and others that are not: the check says why, or the course opens. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, test, vi } from "vitest";
import { judgeFolder } from "./folders/judge.ts";
import { changedTree, folders, shown, write } from "./folders/mutate.ts";
import { fuzz, isLong } from "./run.ts";

vi.setConfig({ testTimeout: isLong ? 3_600_000 : 300_000 });

const root = realpathSync(mkdtempSync(join(tmpdir(), "folders-")));
afterAll(() => rmSync(root, { recursive: true }));

test("course folders", () =>
  fuzz({
    name: "course folders",
    inputs: folders,
    runs: 300,
    make: ({ base, changes }) => write(changedTree(base, changes), join(root, "try")),
    judge: judgeFolder,
    show: ({ base, changes }) => shown(base, changes),
  }));
