import { expect, test } from "vitest";
import { dates } from "../../../src/components/figures/geometry/dates.ts";
import { timelineRows } from "../../../src/components/figures/geometry/timeline.ts";
import { yearOf } from "../../../src/course/schemas/figures/timeline.ts";

test("a date is a number of years", () => {
  expect(yearOf("1992")).toBe(1992);
  expect(yearOf("2015-07")).toBe(2015.5);
  expect(yearOf("-44")).toBe(-44);
  expect(yearOf("2015-01-31")).toBeLessThan(yearOf("2015-02"));
});

test("the longest time between two events is the farthest", () => {
  const rows = timelineRows([{ from: "1900" }, { from: "1910" }, { from: "1990" }]);
  expect(rows.map(({ distance }) => distance)).toEqual([1, 4, 0]);
});

test("a span runs beside what falls in it, and stops where it ends", () => {
  const rows = timelineRows([{ from: "2010", to: "2014" }, { from: "2012" }, { from: "2018" }]);
  expect(rows.map(({ bars }) => bars.map(({ path }) => path))).toEqual([
    ["M50 0V100"],
    ["M50 0V50"],
    [],
  ]);
});

test("spans that overlap stand side by side; a place that is free is used again", () => {
  const rows = timelineRows([
    { from: "2000", to: "2009" },
    { from: "2005", to: "2012" },
    { from: "2011", to: "2013" },
  ]);
  const begins = rows.map(({ bars }) => bars.at(-1)?.column);
  expect(begins).toEqual([0, 1, 0]);
});

test("events of one moment need no scale", () => {
  const rows = timelineRows([{ from: "2000" }, { from: "2000" }]);
  expect(rows.map(({ distance }) => distance)).toEqual([0, 0]);
});

test("dates are written as the language of the course writes them", () => {
  expect(dates({ from: "2015-01", to: "2019-12" }, "nl")).toBe("januari 2015 – december 2019");
  expect(dates({ from: "1992" }, "nl")).toBe("1992");
  expect(dates({ from: "2020-07-01" }, "en-GB")).toBe("1 July 2020");
  expect(dates({ from: "-44-03-15" }, "en-GB")).toMatch(/15 March 44 BC/);
});
