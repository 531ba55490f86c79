import { expect, test } from "vitest";
import { branches } from "../../../src/components/figures/geometry/branches.ts";

const able = {
  id: "able",
  ask: "Can you?",
  answers: [
    { name: "yes", next: "time" },
    { name: "no", next: "who" },
  ],
};
const time = {
  id: "time",
  ask: "Have you time?",
  answers: [
    { name: "yes", then: "Help" },
    { name: "no", next: "who" },
  ],
};
const who = {
  id: "who",
  ask: "Who can?",
  answers: [
    { name: "someone", then: "Refer" },
    { name: "no one", then: "Ask round" },
  ],
};

test("a question stands with the answer that leads to it", () => {
  const { ask, answers } = branches([able, time, who]);
  expect(ask).toBe("Can you?");
  expect(answers.map(({ question }) => question?.ask)).toEqual(["Have you time?", "Who can?"]);
});

test("a question to which two answers lead is drawn once, and named where it is not", () => {
  const [yes] = branches([able, time, who]).answers;
  expect(yes?.question?.answers).toEqual([
    { name: "yes", then: "Help" },
    { name: "no", onward: "Who can?" },
  ]);
});
