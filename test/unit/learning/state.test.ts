import { expect, test } from "vitest";
import type { Attempt } from "../../../src/learning/attempts.ts";
import { withAttempt } from "../../../src/learning/progress.ts";
import { stateOf } from "../../../src/learning/state.ts";

const at = (day: number) => new Date(2026, 10, day, 12).getTime();
const right = (day: number): Attempt => ({ at: at(day), score: 1, sure: "sure" });
const answered = (attempt: Attempt) => withAttempt(undefined, attempt, "w", []);
const moved = (attempt: Attempt) => ({ ...answered(attempt), due: undefined });
const things = [["a", "twin"], ["b"]];

test.each([
  ["nothing answered", {}, undefined],
  ["one of two things", { b: answered(right(8)) }, "done"],
  ["a twin stands for both", { twin: answered(right(8)), b: answered(right(8)) }, "known"],
  ["a thing is due", { a: answered(right(8)), b: answered(right(1)) }, "due"],
  [
    "the twin that was answered last was wrong",
    { a: moved(right(3)), twin: answered({ at: at(9), score: 0 }), b: answered(right(8)) },
    "done",
  ],
  [
    "the twin that was answered last was right",
    { a: moved({ at: at(3), score: 0 }), twin: answered(right(8)), b: answered(right(8)) },
    "known",
  ],
] as const)("%s", (_name, records, state) => {
  expect(stateOf(things, new Map(Object.entries(records)), at(9))).toBe(state);
});
