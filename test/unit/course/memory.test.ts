import { deepStrictEqual } from "node:assert";
import { expect, test } from "vitest";
import type { Course } from "../../../src/course/model.ts";
import { ParseMemory } from "../../../src/course/parse/memory.ts";
import { readCourseFiles, type CourseFiles } from "../../../src/course/read.ts";
import { brokenCourse, brokenCourses, judged, soundCourse } from "./fixture.ts";

/** A course without the functions in it, which are never the same. */
function plain(course: Course) {
  const told = <T extends { at: { of: unknown } }>(one: T) => ({ ...one, at: one.at.of });
  return {
    ...told(course),
    modules: course.modules.map(told),
    concepts: course.concepts.map(told),
    sources: course.sources.map(told),
    figures: course.figures.map(told),
  };
}

/** A memory of all files of a course. */
function memoryOf(files: CourseFiles): ParseMemory {
  const memory = new ParseMemory();
  judged(files, memory);
  return new ParseMemory(memory.news);
}

const courses: [string, () => CourseFiles][] = [
  ["sound", soundCourse],
  ["own", () => readCourseFiles("content")],
  ...["english", "nasty", "texts", "figures", "answers"].map(
    (name): [string, () => CourseFiles] => [name, () => readCourseFiles(`test/courses/${name}`)],
  ),
  ...brokenCourses().map((name): [string, () => CourseFiles] => [name, () => brokenCourse(name)]),
];

test.each(courses)(
  "what was parsed before is what it was, and all that was said: %s",
  (_, read) => {
    const filled = new ParseMemory();
    const now = judged(read(), filled);
    const memory = new ParseMemory(filled.news);
    const before = judged(read(), memory);
    expect(before.problems).toEqual(now.problems);
    // Of whole courses, sooner than `toStrictEqual` by far.
    deepStrictEqual(plain(before.course), plain(now.course));
    expect(memory.news).toBeUndefined();
  },
);

test("of a course in which one file changed, that one is parsed", () => {
  const memory = memoryOf(soundCourse());
  const files = soundCourse();
  const dough = files.concepts.find(({ id }) => id === "dough");
  dough!.text = dough!.text.replace(/^title: .*$/m, "title: Another name");
  const { course } = judged(files, memory);
  expect(course.concepts.find(({ id }) => id === "dough")?.title).toBe("Another name");
  const said = (known: ParseMemory) =>
    new Map([...(known.news ?? [])].map(([path, { said }]) => [path, said]));
  const whole = new ParseMemory();
  judged(soundCourse(), whole);
  const [was, is] = [said(whole), said(memory)];
  expect([...is.keys()]).toEqual([...was.keys()]);
  expect([...is].filter(([path, kept]) => !Buffer.from(kept).equals(was.get(path)!))).toEqual([
    [dough!.path, is.get(dough!.path)],
  ]);
});

test("a file that is gone is not kept", () => {
  const memory = memoryOf(soundCourse());
  const files = soundCourse();
  const gone = files.concepts.pop();
  judged(files, memory);
  expect(memory.news?.has(gone!.path)).toBe(false);
});

test("what was kept and then damaged is parsed anew", () => {
  const whole = new ParseMemory();
  judged(soundCourse(), whole);
  const damaged = [...whole.news!].map(([path, { sum }]) => [
    path,
    { sum, said: Buffer.from("?") },
  ]);
  const memory = new ParseMemory(new Map(damaged as [string, { sum: string; said: Buffer }][]));
  expect(judged(soundCourse(), memory).problems).toEqual([]);
  expect(memory.news).toEqual(whole.news);
});
