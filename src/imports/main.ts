/**
 * `npm run import -- FILE [FOLDER]`: makes a course of a file of questions (Moodle XML, GIFT or CSV). With `--into COURSE`
 * they become a module of a course that is there. Exit status 1, with one sentence, where nothing could be made of it.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { openCourse } from "../course/open.ts";
import { convert } from "./convert.ts";
import { hostOf, type Host } from "./host.ts";
import { formatNotices, Notices } from "./notices.ts";
import { readText, refuseLarge } from "./read-text.ts";
import { Refusal } from "./refusal.ts";
import { addToFolder, refuseFolder, writeFolder } from "./write/folder.ts";

const USAGE =
  "Write: npm run import -- FILE [FOLDER] [--language nl|en], or npm run import -- FILE --into COURSE. docs/import.md says more.";

interface Asked {
  file: string;
  /** The new course; of questions that come into one, undefined. */
  folder: string | undefined;
  into: string | undefined;
  language: string | undefined;
}

function asked(): Asked {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: { into: { type: "string" }, language: { type: "string" } },
    });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
  const { positionals, values } = parsed;
  const [file, folder, ...more] = positionals;
  if (file === undefined || more.length > 0 || (folder && values.into)) throw new Refusal(USAGE);
  const bare = file.replace(/(?<=[^/\\])(?:\.\w{1,8})+$/, "");
  return {
    file,
    folder:
      values.into === undefined ? (folder ?? (bare === file ? `${file}-course` : bare)) : undefined,
    into: values.into,
    language: values.language,
  };
}

function textOf(file: string): string {
  const stats = existsSync(file) ? statSync(file) : undefined;
  if (!stats?.isFile()) throw new Refusal("it is not there, or no file. Look at its name.");
  refuseLarge(stats.size);
  return readText(readFileSync(file));
}

function hostIn(folder: string): Host {
  const { course } = openCourse(folder);
  if (course === undefined) {
    throw new Refusal(
      `"${folder}" is no course that can be read. COURSE=${folder} npm run check:course says why.`,
    );
  }
  return hostOf(course);
}

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;

function run({ file, folder, into, language }: Asked): void {
  if (folder !== undefined) refuseFolder(folder);
  const notices = new Notices();
  const host = into === undefined ? undefined : hostIn(into);
  const name = basename(file);
  const { files, modules, questions, renamed } = convert(
    { text: textOf(file), file: name, language, host },
    notices,
  );
  const target = into ?? folder ?? "";
  if (into === undefined) writeFolder(files, target);
  else addToFolder(files, target);

  if (notices.list.length > 0) console.log(`${formatNotices(notices.list, file)}\n`);
  console.log(`${counted(questions, "question")} in ${target}: ${counted(files.size, "file")}.`);
  if (renamed > 0) {
    console.log(
      `${counted(renamed, "question")} got an id made of the name: change it before readers come.`,
    );
  }
  if (into !== undefined) {
    console.log(`Add to "modules:" in ${join(target, "course.yaml")}: ${modules.join(", ")}.`);
  }
  console.log(`Now: COURSE=${target} npm run check:course`);
}

try {
  run(asked());
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const file = process.argv.slice(2).find((argument) => !argument.startsWith("-"));
  const about =
    error.message.startsWith("Write:") || file === undefined ? "" : `${file} was not taken: `;
  console.error(
    about + (error instanceof Refusal ? error.message : `${error.name}: ${error.message}`),
  );
  process.exitCode = 1;
}
