import { expect, test } from "vitest";
import { cells, ratios, type Figures } from "../../bench/figures.ts";
import { median, shown } from "../../bench/numbers.ts";
import { table } from "../../bench/table.ts";

const own: Figures = {
  builds: [
    { seconds: 9, work: 12, bytes: 2e9 },
    { seconds: 10, work: 14, bytes: 3e9 },
    { seconds: 30, work: 13, bytes: 1e9 },
  ],
  change: 2.5,
  paints: { home: { milliseconds: 700, ratio: 1.1, shift: 0 } },
};
const peer: Figures = {
  builds: [{ seconds: 20, work: 26, bytes: 1.5e9 }],
  paints: { home: { milliseconds: 1400, ratio: 2.2, shift: 0 } },
};

test("the middle is told of what was measured, and of memory the most", () => {
  expect(Object.fromEntries(cells(own))).toEqual({
    "build: s · s of work": "10.0 · 13.0",
    "peak memory of a build, GB": "3.00",
    "build after one page changed: s · of a build": "2.5 · 0.25",
    "home: LCP, ms · ÷ empty page": "700 · 1.10",
    "layout shift, most of any page": "0.000",
  });
});

test("beside a peer, what both have is compared, value by value", () => {
  expect(Object.fromEntries(ratios(own, peer))).toEqual({
    "build: s · s of work": "0.50 · 0.50",
    "peak memory of a build, GB": "2.00",
    "home: LCP, ms · ÷ empty page": "0.50 · 0.50",
    "layout shift, most of any page": "1.00",
  });
});

test("a table is Markdown; what one has not is a dash, and a column without anything is left out", () => {
  const columns: [string, Map<string, string>][] = [
    ["a", new Map([["x", "1"]])],
    ["b", new Map([["y", "22"]])],
    ["c", new Map<string, string>()],
  ];
  expect(table("", columns).split("\n")).toEqual([
    "|     | a   | b   |",
    "| --- | --- | --- |",
    "| x   | 1   | –   |",
    "| y   | –   | 22  |",
  ]);
});

test("of an even number the middle lies between two, and of none there is none", () => {
  expect([median([4, 1, 3, 2]), median([])]).toEqual([2.5, NaN]);
  expect(shown(1234.56, 1)).toBe("1,234.6");
});
