import { expect, test } from "vitest";
import { HELP, MEASURES, readOptions } from "../../bench/options.ts";

test("without options everything is measured", () => {
  expect(readOptions([])).toEqual({
    only: new Set(Object.keys(MEASURES)),
    courses: ["course", 50, 1000, 5000],
    runs: 3,
    seed: 1,
    language: "en",
    peer: undefined,
    built: undefined,
  });
});

test("options choose what is measured, and on what", () => {
  const { only, courses, runs } = readOptions([
    "--only",
    "build,lcp",
    "--concepts=50,course",
    "--runs",
    "2",
  ])!;
  expect([[...only], courses, runs]).toEqual([["build", "lcp"], [50, "course"], 2]);
});

test("beside a peer, a course of a size that both can build is the one", () => {
  const { peer, courses } = readOptions(["--peer", "starlight"])!;
  expect([peer, courses]).toEqual(["starlight", [1000]]);
});

test("help names every measure", () => {
  expect(readOptions(["--help"])).toBeUndefined();
  for (const name of Object.keys(MEASURES)) expect(HELP).toContain(name);
});

test.each([
  [["--only", "build,lpc"], /"lpc" is none of them/],
  [["--concepts", "many"], /--concepts wants a whole number.*"many"/],
  [["--concepts", "0"], /--concepts wants a whole number/],
  [["--runs", "1.5"], /--runs wants a whole number/],
  [["--peer", "hugo"], /--peer knows starlight/],
  [["--quick"], /--quick/],
])("%j is refused with a sentence", (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
