import { expect, test } from "vitest";
import { Catalogue } from "../../../src/course/catalogue.ts";
import { livingIds } from "../../../src/course/permanent/ids.ts";
import { parsePermanent } from "../../../src/course/permanent/parse.ts";
import { printPermanent } from "../../../src/course/permanent/print.ts";
import { Problems } from "../../../src/course/problems.ts";
import { arrivals, movedRecords } from "../../../src/course/records/moved.ts";
import { addresses } from "../../../src/language/nl/addresses.ts";
import type { CourseFiles } from "../../../src/course/read.ts";
import { judged, soundCourse } from "./fixture.ts";

/** The sound course with this `permanent.txt`, and what is wrong with it. */
function withPermanent(text: string, change: (files: CourseFiles) => CourseFiles = (same) => same) {
  const permanent = { path: "course/permanent.txt", id: "permanent", text };
  const { course, problems } = judged(change({ ...soundCourse(), permanent }));
  return { course, problems };
}

test("recording adds what is new, sorted, and keeps what was retired", () => {
  const { course } = withPermanent("question dough-gone -> dough#kneading\nconcept dough\n");
  const text = printPermanent(course.permanent, livingIds(course));
  const lines = text.trimEnd().split("\n");
  expect(lines).toEqual(lines.toSorted());
  expect(lines).toContain("question dough-gone -> dough#kneading");
  expect(lines).toContain("section crust#browning");
  expect(lines).toContain("module baking");
  expect(lines).toContain("source baker");
  expect(new Set(lines).size).toBe(lines.length);
});

test("recorded, a course has no problem, and recording again changes nothing", () => {
  const { course } = withPermanent("");
  const text = printPermanent(course.permanent, livingIds(course));
  const again = withPermanent(text);
  expect(again.problems).toEqual([]);
  expect(printPermanent(again.course.permanent, livingIds(again.course))).toBe(text);
});

test("recording never takes away what is gone", () => {
  const { course } = withPermanent("concept crumb\n");
  expect(printPermanent(course.permanent, livingIds(course))).toContain("concept crumb\n");
});

test("what was renamed is kept: a concept with its sections, a section, a question", () => {
  const text = "concept rind\nsection rind#old\nsection crust#early\nquestion crust-old\n";
  const { problems } = withPermanent(text, (files) => ({
    ...files,
    concepts: files.concepts.map((file) =>
      file.id === "crust"
        ? {
            ...file,
            text: file.text
              .replace("title: Crust", "title: Crust\nformerly: [rind]")
              .replace("## Browning", '## Browning {#browning formerly="early"}')
              .replace(/<Quiz id="[^"]+"/, '$& formerly="crust-old"'),
          }
        : file,
    ),
  }));
  expect(problems).toEqual([]);
});

test("remarks and empty lines are none; Windows line ends make no difference", () => {
  const problems = new Problems();
  const text = "# what was published\r\n\r\nconcept a\r\nconcept b -> a#c\r\n";
  const ids = parsePermanent(text, "permanent.txt", problems);
  expect(problems.list).toEqual([]);
  expect(ids.map(({ id, target, line }) => [id, target, line])).toEqual([
    ["a", undefined, 3],
    ["b", "a#c", 4],
  ]);
});

test("what was retired leads on, with its fragment in the page where that is", () => {
  const { course, problems } = withPermanent(
    [
      "concept crumb -> dough",
      "module eating -> baking",
      "question dough-gone -> dough#kneading",
      "section dough#rising -> dough#kneading",
      "section dough#baking -> crust",
      "source cook -> crust#browning",
    ].join("\n"),
  );
  expect(problems).toEqual([]);
  const moved = movedRecords(course, new Catalogue(course.concepts), addresses);
  expect(moved.map(({ type, id, address }) => [type, id, address])).toEqual([
    ["concept", "crumb", "/begrippen/dough/"],
    ["module", "eating", "/modules/baking/"],
    ["question", "dough-gone", "/begrippen/dough/#kneading"],
    ["section", "dough#rising", "/begrippen/dough/#kneading"],
    ["section", "dough#baking", "/begrippen/crust/"],
    ["source", "cook", "/begrippen/crust/#browning"],
  ]);
  expect(arrivals(moved)).toEqual(
    new Map([["/begrippen/dough/#kneading", ["dough-gone", "rising"]]]),
  );
});
