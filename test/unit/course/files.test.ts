/** The files that scripts fetch: what the course writes is what the browser reads. */
import { expect, test } from "vitest";
import { openCourse } from "../../../src/course/open.ts";
import { courseFile, moduleFile } from "../../../src/course/records/files.ts";
import { courseRecords } from "../../../src/course/records/index.ts";
import { readCourseFile } from "../../../src/learning/course-file.ts";
import { readModuleFile } from "../../../src/learning/module-file.ts";

const { course } = openCourse("test/courses/english");
const { modules, concepts, questions } = courseRecords(course!, "/");
const whole = courseFile(modules, concepts, questions);
const files = modules.map((module) =>
  moduleFile(
    module,
    questions.filter((question) => question.module === module.id),
  ),
);
const copy = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

test("every question stands once, with its twins and the concepts that contrast", () => {
  const ids = whole.modules.flatMap(({ concepts }) => concepts.flatMap((one) => one.questions));
  expect(ids.toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
  // Twins in another module: the family is whole wherever it is told of.
  expect(whole.families).toContainEqual(["zone-march", "dst-meeting"]);
  expect(whole.families.flat()).toHaveLength(new Set(whole.families.flat()).size);
  expect(files.flatMap(({ families }) => families)).toEqual(expect.arrayContaining(whole.families));
  expect(whole.contrasts.length).toBeGreaterThan(0);
  const known = new Set(concepts.map(({ id }) => id));
  expect(whole.contrasts.flat().filter((id) => !known.has(id))).toEqual([]);
});

test("a goal has the questions that serve it, and of those the ones that ask to use it", () => {
  for (const [i, { goals, test, next }] of files.entries()) {
    for (const { id, questions: asked, applied } of goals) {
      const serving = questions.filter(({ goal }) => goal === id);
      expect(asked).toEqual(serving.map((question) => question.id));
      expect(applied.length).toBeGreaterThan(0);
      expect(asked).toEqual(expect.arrayContaining(applied));
    }
    expect(test).toEqual(modules[i]!.test);
    expect(next?.id).toBe(modules[i + 1]?.id);
  }
});

test("what is written is read; anything else is not", () => {
  expect(readCourseFile(copy(whole))).toEqual(copy(whole));
  for (const file of files) expect(readModuleFile(copy(file))).toEqual(copy(file));
  const [file] = files;
  const others = [null, 5, "<html>", [], {}, [{ id: "a", concepts: [] }]];
  for (const other of others) {
    expect(readCourseFile(other)).toBeUndefined();
    expect(readModuleFile(other)).toBeUndefined();
  }
  expect(readCourseFile({ ...whole, families: [["only-one"]] })).toBeUndefined();
  expect(readCourseFile({ ...whole, contrasts: [["a", "<b>"]] })).toBeUndefined();
  expect(readModuleFile({ ...file, test: ["../x"] })).toBeUndefined();
  expect(readModuleFile({ ...file, goals: [{ text: "know" }] })).toBeUndefined();
});
