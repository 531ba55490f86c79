import { expect, test } from "vitest";
import { progressScript as words } from "#language";
import { importReport } from "../../../src/islands/progress/import-report.ts";

const nothing = { added: 0, updated: 0, unchanged: 0, notKept: 0, unknown: [] };

test("a long name is cut, and more than a few are counted", () => {
  const ids = ["x".repeat(5_000_000), ..."abcdefg"];
  const said = importReport(
    nothing,
    ids.map((id) => ({ id, why: "id" })),
  ).join(" ");
  expect(said).toContain(`${"x".repeat(59)}…`);
  expect(said.length).toBeLessThan(400);
});

test("what an import did not do is left out, unless it did nothing", () => {
  const [said] = importReport({ ...nothing, updated: 2 }, []);
  expect(said).toBe(`${words.updated(2)}.`);
  expect(importReport(nothing, [])).toEqual([`${words.added(0)}.`]);
});

test("results of tests that came along are counted too", () => {
  expect(importReport(nothing, [], 2)).toHaveLength(2);
  expect(importReport(nothing, [])).toHaveLength(1);
});
