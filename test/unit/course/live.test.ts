import { afterAll, expect, test } from "vitest";
import { handed, handOver } from "../../../src/course/handed.ts";
import { LiveCourse } from "../../../src/course/live.ts";
import { clear, handedWith } from "../../harness/handed.ts";

const live = () => {
  const course = new LiveCourse("test/courses/coffee");
  course.refresh();
  return course;
};

test("a course is read once, until a file of it changes", () => {
  const course = live();
  const { course: read } = course;
  expect(read?.concepts.length).toBeGreaterThan(0);
  expect([course.refresh(), course.course === read]).toEqual([false, true]);
  expect(course.records("/")).toBe(course.records("/"));
});

test("pages are handed the same until a file changes, and other records for another base path", () => {
  const course = live();
  expect(course.handed("/")).toBe(course.handed("/"));
  const [here, there] = ["/", "/kw"].map((base) => course.handed(base).records.questions);
  expect(here?.get("extraction-sour")?.url).not.toBe(there?.get("extraction-sour")?.url);
});

test("what was let go is not there any more, and is not read anew by who asks for it", () => {
  const course = live();
  const { texts } = course.records("/");
  course.letGo();
  expect([course.course, texts.size > 0]).toEqual([undefined, true]);
  expect(() => course.records("/")).toThrow("The course cannot be read");
});

afterAll(() => clear("course/handed"));

test("pages have what they were handed last", () => {
  clear("course/handed");
  expect(() => handed()).toThrow("No course was handed");
  const texts = new Map([["a.mdx", [{ html: "a" }]]]);
  handOver(() => handedWith());
  handOver(() => handedWith({ texts }));
  expect(handed().texts).toBe(texts);
});
