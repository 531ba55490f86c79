import fc from "fast-check";
import { expect, test } from "vitest";
import { KEPT, tidy } from "../../../src/learning/attempts.ts";
import { attempt } from "./arbitraries.ts";

test("attempts are kept oldest first, each once", () => {
  expect(
    tidy([
      { at: 3, score: 1 },
      { at: 1, score: 0, sure: "sure" },
      { at: 3, score: 1 },
      { at: 3, score: 1, sure: "guess" },
    ]),
  ).toEqual([
    { at: 1, score: 0, sure: "sure" },
    { at: 3, score: 1 },
    { at: 3, score: 1, sure: "guess" },
  ]);
});

test("of too many attempts the newest are kept", () => {
  const many = Array.from({ length: KEPT + 5 }, (_, at) => ({ at, score: 1 }));
  const kept = tidy(many.reverse());
  expect(kept).toHaveLength(KEPT);
  expect(kept[0]?.at).toBe(5);
});

test("the order in which attempts come in makes no difference", () => {
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 30 }), (attempts) => {
      expect(tidy([...attempts].reverse())).toEqual(tidy(attempts));
    }),
  );
});
