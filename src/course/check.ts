/**
 * `npm run check:course`: prints every mistake in the course; exit status 1 where there is an error. With `--record`, the
 * ids that the course has now are added to `permanent.txt`, where there is none.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { courseFolder, openCourse } from "./open.ts";
import { livingIds } from "./permanent/ids.ts";
import { printPermanent } from "./permanent/print.ts";
import { formatProblems } from "./problems.ts";
import { PERMANENT } from "./read.ts";

const folder = courseFolder();
const { course, problems } = openCourse(folder);
const failed = problems.some(({ severity }) => severity === "error");
console.log(formatProblems(problems));
process.exitCode = failed ? 1 : 0;

if (process.argv.includes("--record")) {
  const path = join(folder, PERMANENT);
  if (failed || course === undefined) {
    console.log(`\n${path} stays as it is: mend the errors first.`);
  } else {
    const text = printPermanent(course.permanent, livingIds(course));
    const added = text.trim().split("\n").length - course.permanent.length;
    writeFileSync(path, text);
    console.log(`\n${path}: ${added} added, ${course.permanent.length} kept.`);
  }
}
