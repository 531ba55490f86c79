import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const script = readFileSync("src/islands/returning-before-paint.js", "utf8");

interface Opened {
  /** Of the navigation: 1 for a reload, 2 for the history. */
  type?: number;
  hash?: string;
  kept?: Record<string, string>;
}

/** What the script says of a reader who opens a page: new, back, or neither. */
function said({ type = 0, hash = "", kept = {} }: Opened = {}): string[] {
  const dataset: Record<string, string> = { course: "c" };
  runInNewContext(script, {
    document: { documentElement: { dataset } },
    localStorage: kept,
    performance: { navigation: { type } },
    location: { hash },
  });
  return Object.keys(dataset).filter((name) => name !== "course");
}

test("who opens a page for the first time is new to it", () => {
  expect(said()).toEqual(["fresh"]);
  expect(said({ kept: { theme: "dark", "other:last": "/" } })).toEqual(["fresh"]);
});

test("who was here before is no new reader", () => {
  expect(said({ kept: { "c:last": "/" } })).toEqual(["returning"]);
  expect(said({ kept: { "c:q:one": "{}" } })).toEqual(["returning"]);
});

test("who comes back to a place in a page, or for one, has all of it at once", () => {
  expect(said({ type: 1 })).toEqual([]);
  expect(said({ type: 2 })).toEqual([]);
  expect(said({ hash: "#goal" })).toEqual([]);
});
