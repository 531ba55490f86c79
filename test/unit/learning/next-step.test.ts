import { expect, test } from "vitest";
import { nextStep, type Position, type Step } from "../../../src/learning/next-step.ts";

/** A module of concepts with so many of three questions answered. */
const after = (...done: number[]): Position => ({
  concepts: done.map((done, i) => ({ concept: `c${i + 1}`, total: 3, done, here: done })),
  due: 0,
  isTested: false,
  hasNext: true,
});

test.each<[string, Position, Step]>([
  ["nothing done: the first concept", after(0, 0), { do: "begin", concept: "c1" }],
  [
    "one read elsewhere: still the first",
    { ...after(0, 0), last: "x" },
    { do: "begin", concept: "c1" },
  ],
  ["only read: go on there", { ...after(0, 0), last: "c2" }, { do: "read", concept: "c2" }],
  [
    "half of its questions: go on there",
    { ...after(3, 1, 0), last: "c2" },
    { do: "read", concept: "c2" },
  ],
  [
    "all of them: the one after it",
    { ...after(0, 3, 0), last: "c2" },
    { do: "read", concept: "c3" },
  ],
  [
    "the last one done: what was passed by",
    { ...after(3, 0, 3), last: "c3" },
    { do: "read", concept: "c2" },
  ],
  ["nothing known of where: the first that is open", after(3, 1, 0), { do: "read", concept: "c2" }],
  ["all done: the test", after(3, 3), { do: "test" }],
  ["all done, though something is due: the test", { ...after(3, 3), due: 2 }, { do: "test" }],
  [
    "tested first: read what is open",
    { ...after(0, 0), isTested: true },
    { do: "read", concept: "c1" },
  ],
  ["tested and due: review", { ...after(3, 3), isTested: true, due: 2 }, { do: "review" }],
  ["tested: the next module", { ...after(3, 3), isTested: true }, { do: "next" }],
  ["the last module", { ...after(3, 3), isTested: true, hasNext: false }, { do: "done" }],
  ["a module without concepts", { ...after(), isTested: true }, { do: "next" }],
])("%s", (_name, position, step) => {
  expect(nextStep(position)).toEqual(step);
});

test("a concept that asks nothing is passed", () => {
  const [asking] = after(0).concepts;
  const concepts = [{ concept: "silent", total: 0, done: 0, here: 0 }, asking!];
  const position = { ...after(), concepts, last: "silent" };
  expect(nextStep(position)).toEqual({ do: "read", concept: "c1" });
});

test("twins answered elsewhere begin nothing here", () => {
  const position = after(3, 0);
  const concepts = position.concepts.map((concept) => ({ ...concept, here: 0 }));
  expect(nextStep({ ...position, concepts })).toEqual({ do: "begin", concept: "c1" });
});
