import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const learning = new URL("../../../src/learning/", import.meta.url);

/** All that a file of learning/ imports, itself or through others; types cost nothing and are left out. */
function reach(file: string, found = new Set<string>()): Set<string> {
  const text = readFileSync(new URL(file, learning), "utf8");
  for (const [, target = ""] of text.matchAll(/^import (?!type )[^;]*? from "([^"]+)";/gms)) {
    const path = target.startsWith(".")
      ? new URL(target, new URL(file, learning)).pathname.replace(learning.pathname, "")
      : target;
    if (found.has(path)) continue;
    found.add(path);
    if (target.startsWith(".")) reach(path, found);
  }
  return found;
}

test("what a page with a question imports does not load the scheduler", () => {
  const page = [
    "store",
    "progress",
    "due",
    "grade/choice",
    "grade/text",
    "grade/order",
    "grade/match",
  ];
  const reached = page.flatMap((name) => [...reach(`${name}.ts`)]);
  expect(reached).toContain("provisional.ts");
  expect(reached.filter((path) => path === "ts-fsrs" || path === "schedule.ts")).toEqual([]);
});

test("the review page does", () => {
  expect(reach("session.ts")).toContain("ts-fsrs");
});
