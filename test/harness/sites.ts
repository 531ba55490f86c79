import { courseFolder } from "../../src/course/open.ts";

/** A site that tests look at: the course it is built from, its base path, where it is built to, and its port. */
export interface Site {
  course: string;
  base: string;
  out: string;
  port: number;
}

const site = (name: string, course: string, port: number, base = "/"): Site => ({
  course,
  base,
  out: `node_modules/.cache/test/${name}`,
  port,
});

/** The course that stands in for any other: English, small, with every kind of question. */
export const ENGLISH = "test/courses/english";

const ports = (course: string) => (course === ENGLISH ? 4421 : 4411);

/** The sites of whichever course is tested: as it is, and the same below a base path. */
export function sitesOf(course: string) {
  const name = course.replaceAll(/\W+/g, "-");
  return {
    course: site(name, course, ports(course)),
    based: site(`${name}-based`, course, ports(course) + 1, "/klantwijzer"),
  };
}

/** The sites of the course that `COURSE` names. */
export const sites = sitesOf(courseFolder());

/** What the engine does is tested on a small course, question by question. */
export const coffee = site("coffee", "test/courses/coffee", 4431);

/** What authors may put into questions, and what readers may answer, has a course too. */
export const answers = site("answers", "test/courses/answers", 4433);

/** Every kind of figure has a page of its own in a course for that. */
export const drawn = site("figures", "test/courses/figures", 4432);

/** Everything that a text may hold stands on the pages of a course for that, below a base path. */
export const texts = site("texts", "test/courses/texts", 4434, "/kw");

/** Where a site answers while the tests run. */
export const origin = ({ port, base }: Site): string =>
  `http://localhost:${port}${base.replace(/\/$/, "")}`;
