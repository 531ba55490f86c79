import { courseFolder } from "../../src/course/open.ts";

/** A site that tests look at: the course it is built from, its base path, and where it is built to. */
export interface Site {
  course: string;
  base: string;
  out: string;
}

const site = (name: string, course: string, base = "/"): Site => ({
  course,
  base,
  out: `node_modules/.cache/test/${name}`,
});

/** The course that stands in for any other: English, small, with every kind of question. */
export const ENGLISH = "test/courses/english";

/** The sites of whichever course is tested: as it is, and the same below a base path. */
export function sitesOf(course: string) {
  const name = course.replaceAll(/\W+/g, "-");
  return {
    course: site(name, course),
    based: site(`${name}-based`, course, "/klantwijzer"),
  };
}

/** The sites of the course that `COURSE` names. */
export const sites = sitesOf(courseFolder());

/** What the engine does is tested on a small course, question by question. */
export const coffee = site("coffee", "test/courses/coffee");

/** What authors may put into questions, and what readers may answer, has a course too. */
export const answers = site("answers", "test/courses/answers");

/** Every sign that means something to another program stands in the questions of a course. */
export const nasty = site("nasty", "test/courses/nasty");

/** Every kind of figure has a page of its own in a course for that. */
export const drawn = site("figures", "test/courses/figures");

/** Everything that a text may hold stands on the pages of a course for that, below a base path. */
export const texts = site("texts", "test/courses/texts", "/kw");

/** The sites on which the engine is tested. */
export const engineSites = [answers, coffee, drawn, nasty, texts];

/** The environment variable that tells tests, which run in other processes, at which port a site answers. */
export const portVariable = ({ out }: Site) => `port of ${out}`;

/** Where a site answers while the tests run. Throws where nothing serves it. */
export function origin(site: Site): string {
  const { out, base } = site;
  const port = process.env[portVariable(site)];
  if (port === undefined) throw new Error(`Nothing serves ${out}: see test/harness/serve.ts.`);
  return `http://localhost:${port}${base.replace(/\/$/, "")}`;
}
