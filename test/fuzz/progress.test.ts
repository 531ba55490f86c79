/** Progress files that are almost right, and others that are not: none does harm. */
import fc from "fast-check";
import { test, vi } from "vitest";
import { FILES } from "./progress/corpus.ts";
import { judgeFile } from "./progress/judge.ts";
import { fuzz, isLong } from "./run.ts";
import { changed, changes, shown } from "./text/mutate.ts";

vi.setConfig({ testTimeout: isLong ? 3_600_000 : 300_000 });

test("progress files", () =>
  fuzz({
    name: "progress files",
    inputs: fc.record({ file: fc.constantFrom(...FILES.keys()), changes }),
    runs: 10_000,
    make: ({ file, changes }) => changes.reduce(changed, FILES[file] ?? ""),
    judge: judgeFile,
    show: ({ file, changes }) => shown(FILES[file] ?? "", changes),
  }));
