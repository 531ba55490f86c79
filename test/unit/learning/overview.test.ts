import { expect, test } from "vitest";
import type { Attempt } from "../../../src/learning/attempts.ts";
import { isKnown } from "../../../src/learning/known.ts";
import { overview } from "../../../src/learning/overview.ts";
import { withAttempt } from "../../../src/learning/progress.ts";

const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();
const answered = (attempt: Attempt) => withAttempt(undefined, attempt, "w", []);

const questions = [
  { id: "klant-1", concept: "klant", module: "een" },
  { id: "klant-2", concept: "klant", module: "een" },
  { id: "waarde-1", concept: "waarde", module: "een" },
  { id: "ink-1", concept: "ink", module: "twee" },
];

test("counts per module and concept, in the order of the questions", () => {
  const records = new Map([
    ["klant-1", answered({ at: at(2), score: 1, sure: "sure" })],
    ["waarde-1", answered({ at: at(2), score: 0 })],
    ["gone", answered({ at: at(2), score: 1, sure: "sure" })],
  ]);
  expect(overview(questions, records, at(4))).toEqual({
    total: 4,
    done: 2,
    here: 2,
    ever: 1,
    known: 1,
    due: 1,
    modules: [
      {
        module: "een",
        total: 3,
        done: 2,
        here: 2,
        ever: 1,
        known: 1,
        due: 1,
        concepts: [
          { concept: "klant", total: 2, done: 1, here: 1, ever: 1, known: 1, due: 0 },
          { concept: "waarde", total: 1, done: 1, here: 1, ever: 0, known: 0, due: 1 },
        ],
      },
      {
        module: "twee",
        total: 1,
        done: 0,
        here: 0,
        ever: 0,
        known: 0,
        due: 0,
        concepts: [{ concept: "ink", total: 1, done: 0, here: 0, ever: 0, known: 0, due: 0 }],
      },
    ],
  });
});

test("a question in two modules counts once in the whole", () => {
  const twice = [...questions, { id: "klant-1", concept: "klant", module: "twee" }];
  expect(overview(twice, new Map(), at(4)).total).toBe(4);
});

test.each([
  ["right and not yet due", { at: at(2), score: 1 }, 3, true],
  ["right and due again", { at: at(2), score: 1 }, 9, false],
  ["wrong a moment ago", { at: at(3, 11), score: 0 }, 3, false],
  ["partly right", { at: at(3, 11), score: 0.75 }, 3, false],
  ["guessed right", { at: at(3, 11), score: 1, sure: "guess" }, 3, false],
] as const)("known or not: %s", (_name, attempt, day, known) => {
  expect(isKnown(answered(attempt), at(day))).toBe(known);
});

test("a second try on the same day does not make it known", () => {
  const retried = withAttempt(
    answered({ at: at(3, 9), score: 0 }),
    { at: at(3, 10), score: 1 },
    "w",
    [],
  );
  expect(isKnown(retried, at(3))).toBe(false);
});
