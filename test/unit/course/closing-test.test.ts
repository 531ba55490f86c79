import fc from "fast-check";
import { expect, test } from "vitest";
import { closingTest } from "../../../src/course/records/module.ts";
import { concept } from "./written.ts";

/** A concept with this many scored and open questions, named after it. */
function asked(id: string, scored: number, open = 0) {
  const quiz = (name: string, answers: string) =>
    `<Quiz id="${name}">\nWhy?\n\n${answers}\n</Quiz>\n\n`;
  const scoredOnes = Array.from({ length: scored }, (_, i) => quiz(`${id}-${i + 1}`, "- [=] so"));
  const openOnes = Array.from({ length: open }, (_, i) =>
    quiz(`${id}-open-${i + 1}`, "***\n\nSo."),
  );
  return concept(id, id, `## S\n\n${[...scoredOnes, ...openOnes].join("")}`);
}

test("each concept gives its last questions, in the order of the page", () => {
  const picked = closingTest([asked("a", 5), asked("b", 5)]);
  expect(picked).toEqual(["a-2", "a-3", "a-4", "a-5", "b-2", "b-3", "b-4", "b-5"]);
});

test("where one concept has few questions, others give more", () => {
  const picked = closingTest([asked("a", 1), asked("b", 9)]);
  expect(picked).toEqual(["a-1", "b-3", "b-4", "b-5", "b-6", "b-7", "b-8", "b-9"]);
});

test("open questions are left out", () => {
  expect(closingTest([asked("a", 2, 3)])).toEqual(["a-1", "a-2"]);
});

test("ten concepts give ten questions, twenty give twelve", () => {
  const concepts = Array.from({ length: 20 }, (_, i) => asked(`c${i}`, 3));
  expect(closingTest(concepts.slice(0, 10))).toHaveLength(10);
  expect(closingTest(concepts)).toHaveLength(12);
});

test("without questions there is no test", () => {
  expect(closingTest([])).toEqual([]);
});

test("it has eight to twelve questions where there are enough, spread evenly", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 15 }), (counts) => {
      const picked = closingTest(counts.map((count, i) => asked(`c${i}`, count)));
      const size = Math.min(12, Math.max(8, counts.length));
      expect(picked).toHaveLength(
        Math.min(
          size,
          counts.reduce((sum, count) => sum + count, 0),
        ),
      );
      expect(new Set(picked).size).toBe(picked.length);
      const taken = counts.map((_, i) => picked.filter((id) => id.startsWith(`c${i}-`)).length);
      const most = Math.max(0, ...taken);
      // Nobody gives two more than another who still has questions left.
      for (const [i, count] of counts.entries()) {
        expect(taken[i]).toBeGreaterThanOrEqual(Math.min(count, most - 1));
      }
    }),
    { numRuns: 50 },
  );
});
