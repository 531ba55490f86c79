import { expect, test } from "vitest";
import { familiesOf } from "../../../src/course/families.ts";
import { closingTest } from "../../../src/course/records/module.ts";
import { concept } from "./written.ts";

const twin = (id: string, of?: string) => ({ id, twin: of });

test("a family is named after the earliest of its twins, however they are chained", () => {
  const families = familiesOf([
    twin("a"),
    twin("b", "a"),
    twin("c", "b"),
    twin("d"),
    twin("e", "a"),
  ]);
  expect([...families.values()]).toEqual(["a", "a", "a", "d", "a"]);
});

test("a twin that is no question, or a circle, does not make it hang", () => {
  const families = familiesOf([twin("a", "gone"), twin("b", "c"), twin("c", "b"), twin("d", "d")]);
  expect(families.get("a")).toBe("a");
  expect([...families.keys()]).toHaveLength(4);
});

test("a closing test asks one of a family", () => {
  const quiz = (id: string) => `<Quiz id="${id}">\nWhy?\n\n- [=] so\n</Quiz>\n\n`;
  const asked = concept("a", "A", `## S\n\n${["a-1", "a-2", "a-3", "a-4"].map(quiz).join("")}`);
  const families = familiesOf([twin("a-1"), twin("a-2", "a-1"), twin("a-3"), twin("a-4", "a-2")]);
  expect(closingTest([asked], families)).toEqual(["a-3", "a-4"]);
});
