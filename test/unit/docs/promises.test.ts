/** Each promise names a test that is there. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const [, section = ""] = /^## Promises$([^]*?)^## /m.exec(readFileSync("CONTRIBUTING.md", "utf8")) ?? [];
const rows = section
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(2)
  .map((line) => line.split(" | ").map((cell) => cell.replaceAll(/^\| | \|$/g, "").trim()));

test("there is a table of promises", () => {
  expect(rows.length).toBeGreaterThan(30);
});

test.each(rows)("%s", (promise, keeper = "") => {
  if (promise.startsWith("**") || keeper.startsWith("no test")) return;
  const [, file = "", name = ""] = /^`(test\/[\w./-]+\.test\.ts)`(?:: (.+))?$/.exec(keeper) ?? [];
  expect(existsSync(file), `the file of "${keeper}"`).toBe(true);
  expect(readFileSync(file, "utf8")).toContain(name);
});
