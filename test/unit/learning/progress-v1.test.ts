/** Progress as readers keep it since the first version: later versions read it as it was. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseProgressFile, printProgressFile } from "../../../src/learning/file.ts";
import { importProgress } from "../../../src/learning/import.ts";
import { parseProgress } from "../../../src/learning/parse.ts";
import type { Progress } from "../../../src/learning/progress.ts";
import { openStore } from "../../../src/learning/store.ts";
import { allOf } from "../../../src/learning/whole-store.ts";
import { FakeStorage, keysOf } from "./fake-storage.ts";

const text = readFileSync("test/fixtures/progress-v1.json", "utf8");
const recorded = (JSON.parse(text) as { questions: Record<string, Progress> }).questions;

test("every record of a progress file is read as it was written", () => {
  const file = parseProgressFile(text, "klantwijzer");
  expect(file).toMatchObject({ ok: true, skipped: [] });
  expect(file.ok && JSON.parse(JSON.stringify(Object.fromEntries(file.questions)))).toEqual(
    recorded,
  );
});

test("so is every record that a browser keeps", () => {
  for (const record of Object.values(recorded)) {
    expect(JSON.parse(JSON.stringify(parseProgress(JSON.stringify(record))))).toEqual(record);
  }
});

test("what was imported is saved as it was", () => {
  const storage = new FakeStorage();
  const store = openStore(() => storage, keysOf("klantwijzer"));
  const file = parseProgressFile(text, "klantwijzer");
  if (file.ok) importProgress(store, file.questions, () => true);
  const saved = printProgressFile(allOf(store), "klantwijzer", 0);
  expect((JSON.parse(saved) as { questions: unknown }).questions).toEqual(recorded);
});
