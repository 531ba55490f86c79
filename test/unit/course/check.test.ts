/** `npm run check:course`, as an author runs it. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openCourse } from "../../../src/course/open.ts";
import { brokenCourse, judged, SOUND } from "./fixture.ts";

const temporary = mkdtempSync(join(tmpdir(), "course-"));
afterAll(() => rmSync(temporary, { recursive: true }));

/** Exit status and output of the check of a folder. */
function check(folder: string): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, COURSE: folder } };
    execFile(process.execPath, ["src/course/check.ts"], options, (error, stdout, stderr) => {
      resolve({ status: Number(error?.code ?? 0), output: stdout + stderr });
    });
  });
}

test.each([SOUND, "test/courses/coffee"])("%s has no problem at all", async (folder) => {
  expect(openCourse(folder).problems).toEqual([]);
  expect(await check(folder)).toEqual({ status: 0, output: "No errors, no warnings.\n" });
});

test("a folder that is not there is a mistake with an answer", async () => {
  const { status, output } = await check("test/courses/nowhere");
  expect(status).toBe(1);
  expect(output).toContain('There is no course in "test/courses/nowhere"');
});

test("a file is no folder of a course: where one may stand is named", async () => {
  const { status, output } = await check(`${SOUND}/course.yaml`);
  expect(status).toBe(1);
  expect(output).toBe(
    [
      `${SOUND}/course.yaml:1`,
      `  There is no course in "${SOUND}/course.yaml": it is a file.`,
      `  Set COURSE to the folder in which course.yaml stands, such as "${SOUND}".`,
      "",
      "1 error in 1 file.\n",
    ].join("\n"),
  );
});

test("mistakes of several files come at once, and exit with 1", async () => {
  const { settings, modules, concepts, sources } = brokenCourse("several-mistakes");
  for (const file of [settings, ...modules, ...concepts, ...sources]) {
    if (file === undefined) continue;
    mkdirSync(dirname(join(temporary, file.path)), { recursive: true });
    writeFileSync(join(temporary, file.path), file.text);
  }
  const { status, output } = await check(join(temporary, "course"));
  expect(status).toBe(1);
  expect(output).toMatch(/^5 errors in 4 files\.$/m);
});

test("warnings alone do not fail", () => {
  const { problems } = judged(brokenCourse("craft-longest"));
  expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
});
