/** What must hold of any course folder: the check says what is wrong with it, or the course opens. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { Parser } from "htmlparser2";
import { mdxToJs } from "satteri";
import { openCourse } from "../../../src/course/open.ts";
import type { Problem } from "../../../src/course/problems.ts";
import { published } from "../../../src/course/published.ts";
import { courseRecords, type CourseRecords } from "../../../src/course/records/index.ts";
import type { Piece } from "../../../src/course/text/components.ts";
import { mdxOf } from "../../../src/integrations/course-text.ts";
import type { Outcome } from "../run.ts";
import { SECRET } from "./nasty.ts";

/** Of more mistakes than this in one course, the first are like the others. */
const LOOKED_AT = 1000;

/** What no sentence for an author holds. */
const FOREIGN =
  /\bat (?:Object|async|new|file:)|node_modules|(?:Type|Range|Reference|Syntax)Error|\[object \w+\]|\bundefined\b|\bENO\w+|\bEIS\w+/;

/** A sentence says what is wrong, on a line that is there, in a file of the folder, and what to do. */
function clear({ file, line, what, advice }: Problem, folder: string): void {
  const said = `${file}:${line} ${what} ${advice}`;
  const inside = relative(folder, resolve(file));
  assert(!inside.startsWith(".."), `Names what is outside: ${said}`);
  const foreign = FOREIGN.exec(what.replace(/"[^"]*"/g, '""') + advice.replace(/"[^"]*"/g, '""'));
  assert(!foreign, `Not a sentence for an author: ${said}`);
  assert(what.length > 5 && what.length < 400, `Not as long as a sentence: ${said}`);
  assert(advice.length > 3 && advice.length < 1000, `No way out: ${said}`);
  assert(Number.isInteger(line) && line >= 1, said);
  if (existsSync(file) && statSync(file).isFile() && statSync(file).size < 1e6) {
    const lines = readFileSync(file)
      .toString("latin1")
      .split(/\r\n|\r|\n/).length;
    assert(line <= lines, `A line that is not there: ${said}`);
  }
}

const htmlOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ("html" in piece ? piece.html : htmlOf(piece.children))).join("");

/** The HTML of a text has nothing that runs. */
function harmless(html: string): void {
  const parser = new Parser({
    onopentag(name, attributes) {
      assert(
        !["script", "iframe", "object", "embed", "base", "meta", "link", "style", "form"].includes(
          name,
        ),
        `<${name}>`,
      );
      for (const [attribute, value] of Object.entries(attributes)) {
        assert(!/^on|^style$|^srcdoc$/.test(attribute), `${name} ${attribute}`);
        assert(
          !/^\s*(?:javascript|data|vbscript|file):/i.test(value),
          `${name} ${attribute}="${value}"`,
        );
      }
    },
  });
  parser.end(html);
}

/** Everything that pages show of a course, none of it from elsewhere, and texts that a build can compile. */
function opens(records: CourseRecords): void {
  for (const pieces of records.texts.values()) {
    harmless(htmlOf(pieces));
    assert(mdxToJs(mdxOf(pieces)));
  }
  for (const { prompt, explanation, options } of records.questions)
    for (const { html } of [prompt, explanation, ...options]) harmless(html);
  const { texts, ...data } = records;
  const text = JSON.stringify([data, [...texts]]);
  assert(!text.includes(SECRET), "A file outside the folder was read.");
  assert(text.isWellFormed(), "Half a sign came through.");
  assert.deepEqual(JSON.parse(JSON.stringify(data)), JSON.parse(JSON.stringify(data)));
}

/** Checks a folder, and opens it where the check has nothing against it. Throws where that did harm. */
export function judgeFolder(folder: string): Outcome {
  const { course, problems } = openCourse(folder);
  for (const problem of problems.slice(0, LOOKED_AT)) clear(problem, folder);
  const isRefused = problems.some(({ severity }) => severity === "error");
  if (!isRefused) {
    assert(course, "Nothing is wrong, and nothing is there.");
    opens(courseRecords(published(course), "/kw"));
  }
  assert(!existsSync(join(folder, "../ran")), "Code of the course was run.");
  return isRefused ? "refused" : "read";
}
