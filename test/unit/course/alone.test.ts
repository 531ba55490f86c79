/** One mistake in one file: it is said there, and no other file is said to lack what the mistake took with it. */
import { expect, test } from "vitest";
import { readCourseFiles, type CourseFile, type CourseFiles } from "../../../src/course/read.ts";
import { judged } from "./fixture.ts";

const course = readCourseFiles("test/courses/english");

/** The course with another text of one file. */
function withText(file: CourseFile, text: string): CourseFiles {
  const by = (each: CourseFile) => (each === file ? { ...file, text } : each);
  const { settings, modules, concepts, sources } = course;
  return {
    ...course,
    settings: settings && by(settings),
    modules: modules.map(by),
    concepts: concepts.map(by),
    sources: sources.map(by),
  };
}

const fileOf = (path: string): CourseFile => {
  const { settings, modules, concepts, sources } = course;
  const all = [...(settings ? [settings] : []), ...modules, ...concepts, ...sources];
  const found = all.find((file) => file.path.endsWith(path));
  if (found === undefined) throw new Error(`No ${path}.`);
  return found;
};

test.each<[string, string, RegExp, string, number]>([
  ["an unknown language", "course.yaml", /^language: .*/m, "language: english", 2],
  ["an unknown field", "course.yaml", /^title:/m, "colour: brown\ntitle:", 1],
  ["a misspelt field with what hangs on it", "course.yaml", /^rules:/m, "ruls:", 1],
  ["a list that is none", "course.yaml", /^modules: .*/m, "modules: 12", 1],
  ["a tab", "course.yaml", /^ {2}is-a:/m, "\tis-a:", 1],
  ["an open quotation", "course.yaml", /^title: /m, 'title: "', 2],
  [
    "goals of which one cannot be read",
    "modules/keeping-time.mdx",
    /\bid: count-seconds/,
    "di: 5",
    1,
  ],
  [
    "a list of concepts that is none",
    "modules/keeping-time.mdx",
    /^concepts: .*/m,
    "concepts: 12",
    1,
  ],
  ["a tab among goals", "modules/keeping-time.mdx", /^ {2}- /m, "\t- ", 1],
  ["aliases that are none", "concepts/c-sharp.mdx", /^aliases: .*/m, "aliases: 12", 1],
  ["misspelt aliases", "concepts/c-sharp.mdx", /^aliases:/m, "alises:", 1],
  ["no line above the front matter", "concepts/c-sharp.mdx", /^---\n/, "", 1],
  ["no line below the front matter", "concepts/daylight-saving-time.mdx", /\n---\n/, "\n", 1],
  ["a case without an id", "concepts/daylight-saving-time.mdx", /<Case id="[^"]*"/, "<Case", 1],
  [
    "curly quotation marks",
    "concepts/daylight-saving-time.mdx",
    /<Quiz id="(\S*)"/,
    "<Quiz id=“$1”",
    1,
  ],
  [
    "code in an attribute",
    "concepts/daylight-saving-time.mdx",
    /<Quiz id="(\S*)"/,
    "<Quiz id={$1}",
    1,
  ],
  ["an answer that is not read", "concepts/daylight-saving-time.mdx", /^- \[=\]/m, "-[=]", 1],
  ["a question without an end", "concepts/daylight-saving-time.mdx", /^<\/Quiz>\n/m, "", 1],
])("%s in %s", (_name, path, found, by, most) => {
  const file = fileOf(path);
  const text = file.text.replace(found, by);
  expect(text).not.toBe(file.text);
  const { problems } = judged(withText(file, text));
  expect(problems.map(({ file: where, what }) => `${where} ${what}`)).toEqual(
    problems.map(({ what }) => `${file.path} ${what}`),
  );
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(most);
});
