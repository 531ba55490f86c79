/** Every mistake that an author can make, and what the check says of it: `broken/NAME/message.txt`. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BROKEN, brokenCourse, brokenCourses, judged } from "./fixture.ts";

describe("a broken course says what is wrong", () => {
  test.each(brokenCourses())("%s", async (name) => {
    const { text } = judged(brokenCourse(name));
    await expect(`${text}\n`).toMatchFileSnapshot(`../../courses/broken/${name}/message.txt`);
  });
});

test.each(brokenCourses())("%s: every message stands on a line of its file", (name) => {
  const course = brokenCourse(name);
  const { settings, permanent, modules, concepts, sources, figures } = course;
  const files = [settings, permanent, ...modules, ...concepts, ...sources, ...figures];
  const { problems } = judged(course);
  expect(problems).not.toEqual([]);
  for (const { file, line } of problems) {
    const lines = files.find((known) => known?.path === file)?.text.split("\n").length ?? 1;
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
  }
});

test("every rule has a course that breaks it", () => {
  const rules = readdirSync("src/course/rules")
    .map((name) => name.replace(/\.ts$/, ""))
    .filter((name) => !["index", "rule", "meant"].includes(name));
  const fixtures = readdirSync(BROKEN);
  const untested = rules.filter((rule) => !fixtures.some((name) => name.startsWith(rule)));
  expect(untested).toEqual([]);
});
