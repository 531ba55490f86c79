import { expect, test } from "vitest";
import { calibration, returns, type Answered } from "../../../src/islands/review/answered.ts";

const answered = (sure: Answered["sure"], right: boolean, due?: number): Answered => ({
  id: "q",
  right,
  sure,
  due,
  item: undefined as unknown as HTMLElement,
});

test("right answers by how sure the reader was; what was not chosen is left out", () => {
  const answers = [answered("guess", true), answered("sure", false), answered("sure", true)];
  expect(calibration(answers)).toEqual([
    { sure: "sure", right: 1, total: 2 },
    { sure: "guess", right: 1, total: 1 },
  ]);
});

test("how many come back when, soonest first", () => {
  const answers = [answered("sure", true, 9), answered("sure", true, 3), answered("sure", true, 9)];
  expect(returns([...answers, answered("sure", true)])).toEqual([
    [3, 1],
    [9, 2],
  ]);
});
