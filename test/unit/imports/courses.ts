import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LiveCourse } from "../../../src/course/live.ts";
import { openCourse } from "../../../src/course/open.ts";
import type { Problem } from "../../../src/course/problems.ts";
import { bankOf } from "../../../src/exports/bank-of.ts";
import type { Bank } from "../../../src/exports/bank.ts";
import { convert, type Converted, type Wish } from "../../../src/imports/convert.ts";
import { emptyHost, hostOf } from "../../../src/imports/host.ts";
import { Notices, type Notice } from "../../../src/imports/notices.ts";
import { writeFolder } from "../../../src/imports/write/folder.ts";

export interface Imported extends Converted {
  notices: Notice[];
  bank: Bank;
  problems: Problem[];
}

/**
 * A course made of a file, as it is read again. Where `pictures` names a course, its pictures are found as `--into` finds
 * them.
 */
export function imported(wish: Wish, pictures?: string): Imported {
  const folder = join(mkdtempSync(join(tmpdir(), "import-")), "course");
  const notices = new Notices();
  const own = convert(wish, notices);
  const files = new Map(own.files);
  const images = join(pictures ?? "", "images");
  const hasPictures = pictures !== undefined && existsSync(images);
  if (hasPictures) {
    const { course } = openCourse(pictures);
    const host = { ...emptyHost(course!.settings.language), pictureAt: hostOf(course!).pictureAt };
    for (const [path, text] of convert({ ...wish, host }, new Notices()).files)
      files.set(path, text);
  }
  try {
    writeFolder(files, folder);
    if (hasPictures) cpSync(images, join(folder, "images"), { recursive: true });
    const course = new LiveCourse(folder);
    course.refresh();
    const bank = bankOf(course.records("/kw"), { site: "https://example.org", base: "/kw" });
    return { ...own, notices: notices.list, bank, problems: course.problems };
  } finally {
    rmSync(join(folder, ".."), { recursive: true, force: true });
  }
}

/** The mistakes that would stop a build, in one line each. */
export const errorsOf = ({ problems }: Imported): string[] =>
  problems
    .filter(({ severity }) => severity === "error")
    .map(({ file, line, what }) => `${file.split("/").at(-1)}:${line} ${what}`);
