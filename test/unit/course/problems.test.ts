import { expect, test } from "vitest";
import { formatProblems, Problems } from "../../../src/course/problems.ts";

test("problems stand in order of file and line, with a count", () => {
  const problems = new Problems();
  problems.error({ file: "b.mdx", line: 9 }, "Ninth.", "Mend it.");
  problems.warning({ file: "a.mdx", line: 1 }, "Doubtful.", "Look.");
  problems.error({ file: "b.mdx", line: 10 }, "Tenth.", "Mend it.");
  expect(formatProblems(problems.list)).toMatchInlineSnapshot(`
    "a.mdx:1 (warning)
      Doubtful.
      Look.

    b.mdx:9
      Ninth.
      Mend it.

    b.mdx:10
      Tenth.
      Mend it.

    2 errors, 1 warning in 1 file."
  `);
});

test("warnings alone are counted by their own files", () => {
  const problems = new Problems();
  problems.warning({ file: "a.mdx", line: 1 }, "Doubtful.", "Look.");
  expect(formatProblems(problems.list)).toMatch(/^1 warning in 1 file\.$/m);
  expect(problems.errors).toEqual([]);
});

test("nothing wrong is said too", () => {
  expect(formatProblems([])).toBe("No errors, no warnings.");
});

test("the same mistake twice on a line is said once, on two lines twice", () => {
  const problems = new Problems();
  for (const line of [1, 1, 2]) problems.error({ file: "a.mdx", line }, "Wrong.", "Mend it.");
  expect(problems.list).toHaveLength(2);
});

test("the same mistake is said once, of however many", () => {
  const problems = new Problems();
  for (let time = 0; time < 2; time++)
    for (let line = 1; line <= 100_000; line++)
      problems.error({ file: "course/permanent.txt", line }, "It cannot be read.", "Mend it.");
  expect(problems.list).toHaveLength(100_000);
});
