/** What stands in a course folder and cannot be read, or is not: one clear sentence each, never a stack or a hang. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { courseStamp, openCourse } from "../../../src/course/open.ts";
import { SOUND } from "./fixture.ts";

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "course-")), "course");
  cpSync(SOUND, folder, { recursive: true });
});
afterEach(() => rmSync(dirname(folder), { recursive: true }));

const put = (path: string, content: string | Buffer) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

/** What is wrong with the folder: where in it, and what. */
function said(): string[] {
  courseStamp(folder);
  return openCourse(folder).problems.map(
    ({ file, line, what }) => `${file.split("/course/")[1]}:${line} ${what}`,
  );
}

const NOT_UTF8 = "The file is not saved as UTF-8: letters such as é would be lost.";
const CRUST = `---
title: Crust
definition: A crust is baked.
---
## Browning

Café and [[dough]]. <Cite source="baker" />

<Quiz id="crust-open">
Why?

***

Heat.
</Quiz>
`;

test("the sound course has nothing to say", () => {
  expect(said()).toEqual([]);
});

test.each<[string, Buffer, number]>([
  ["Latin-1", Buffer.from(CRUST, "latin1"), 7],
  ["UTF-16 with its mark", Buffer.from(`\uFEFF${CRUST}`, "utf16le"), 1],
  ["UTF-16 without it", Buffer.from(CRUST, "utf16le"), 1],
  ["UTF-16 the other way round", Buffer.from(CRUST, "utf16le").swap16(), 1],
])("%s is said, with its line, and read on", (_name, bytes, line) => {
  put("concepts/crust.mdx", bytes);
  expect(said()).toEqual([`concepts/crust.mdx:${line} ${NOT_UTF8}`]);
});

test("a mark of UTF-8 and Windows line ends make no difference", () => {
  put("concepts/crust.mdx", `\uFEFF${CRUST.replaceAll("\n", "\r\n")}`);
  expect(said()).toEqual([]);
});

test.each([
  ["concepts/toast.md", 'is not read: files in concepts/ end in ".mdx".'],
  ["sources/miller.yml", 'is not read: files in sources/ end in ".yaml".'],
  ["concepts/TOAST.MDX", 'is not read: files in concepts/ end in ".mdx".'],
  ["figures/loaf.json", 'is not read: files in figures/ end in ".yaml".'],
  ["course.yml", "is not read."],
])("%s is said not to be read", (path, what) => {
  put(path, "x");
  expect(said()).toEqual([`${path}:1 "${path.split("/").at(-1)}" ${what}`]);
});

test("a course.yaml by another name is one mistake", () => {
  renameSync(join(folder, "course.yaml"), join(folder, "course.yml"));
  expect(said()).toEqual(['course.yml:1 "course.yml" is not read.']);
});

test("files in a folder of a folder are said not to be read", () => {
  put("concepts/more/toast.mdx", CRUST);
  expect(said()).toEqual([
    'concepts/more:1 The folder "more" is not read: files stand in concepts/ itself.',
  ]);
});

test("a folder with the name of a page is said", () => {
  mkdirSync(join(folder, "concepts/toast.mdx"));
  expect(said()).toEqual(['concepts/toast.mdx:1 "toast.mdx" is a folder, not a file.']);
});

test("a misspelt folder is said", () => {
  put("concept/toast.mdx", CRUST);
  expect(said()).toEqual(['concept:1 The folder "concept" is not read.']);
});

test.each([".#crust.mdx", ".crust.mdx.swp", "crust.mdx~", "#crust.mdx#", ".DS_Store", "crust.bak"])(
  "%s is passed over",
  (name) => {
    put(`concepts/${name}`, "{");
    expect(said()).toEqual([]);
  },
);

test("an editor's lock that leads nowhere is passed over", () => {
  symlinkSync("me@host.1234", join(folder, "concepts/.#crust.mdx"));
  expect(said()).toEqual([]);
});

test.each([
  ["concepts/toast.mdx", "nowhere.mdx", "is a symbolic link that leads nowhere."],
  ["concepts/toast.mdx", "toast.mdx", "is a symbolic link that leads nowhere."],
  ["sources/miller.yaml", "/etc/passwd", "is a symbolic link that leads out of the course folder."],
])("%s -> %s is said", (path, target, what) => {
  symlinkSync(target, join(folder, path));
  expect(said()).toEqual([`${path}:1 "${path.split("/").at(-1)}" ${what}`]);
});

test("a circle of folders ends", () => {
  symlinkSync("..", join(folder, "images"));
  expect(said()).toEqual([]);
});

test("a pipe is said, and nobody waits for it", () => {
  execFileSync("mkfifo", [join(folder, "concepts/toast.mdx")]);
  expect(said()).toEqual(['concepts/toast.mdx:1 "toast.mdx" is no file.']);
});

test("a picture that is a link out of the course cannot be used", () => {
  mkdirSync(join(folder, "images"));
  symlinkSync("/etc/passwd", join(folder, "images/loaf.png"));
  put("concepts/crust.mdx", CRUST.replace("Café", "![Loaf](../images/loaf.png)"));
  expect(said()).toEqual([
    'concepts/crust.mdx:7 "loaf.png" is a symbolic link that leads out of the course folder.',
  ]);
});

test.each(["Toast", "Toast Bread", "toast_bread", "t".repeat(150)])(
  "a file name that is no id, %s, is one mistake, wherever it is named",
  (name) => {
    put(
      `concepts/${name}.mdx`,
      CRUST.replace("title: Crust", "title: Toast").replace("crust-open", "toast-open"),
    );
    const slug = name.toLowerCase().replaceAll(" ", "-");
    put(
      "modules/baking.mdx",
      `---\ntitle: Baking\nsummary: So.\ngoals: [know]\nconcepts: [dough, crust, ${slug}]\n---\nSee [[Toast]] and [[${slug}]].\n`,
    );
    expect(said()).toEqual([
      `concepts/${name}.mdx:1 The file name "${name}" cannot stand in an address.`,
    ]);
  },
);

test("half a sign in a field is said", () => {
  put("concepts/crust.mdx", CRUST.replace("title: Crust", 'title: "Crust \\uD800"'));
  expect(said()).toEqual([
    "concepts/crust.mdx:2 A value holds half a sign, which no page can show.",
  ]);
});

test.each([
  ["quotations", ">".repeat(5000)],
  ["lists", Array.from({ length: 500 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n")],
  ["tags", "<details>\n<summary>a</summary>\n".repeat(500) + "x\n" + "</details>\n".repeat(500)],
])("%s too deep in one another are said", (_name, text) => {
  put("concepts/crust.mdx", CRUST.replace("Café and", `Café and\n\n${text}\n\n`));
  expect(said().length).toBeGreaterThan(0);
  for (const what of said()) expect(what).toContain("stand too deep in one another.");
});

test("a file that is larger than any page is said, and not read", () => {
  put("concepts/crust.mdx", CRUST + "word ".repeat(60_000));
  expect(said()).toEqual([
    "concepts/crust.mdx:1 The file is 301 kB, more than anyone reads on a page.",
  ]);
});

test("a list of ids that is larger than that of any course is said to be one", () => {
  put("permanent.txt", "concept crust\n".repeat(400_000));
  expect(said()).toEqual(["permanent.txt:1 The file is 5600 kB, more than the ids of any course."]);
});

test.each([
  ["quotation marks", '"'.repeat(30_000), "2000"],
  ["marks of emphasis", "__a".repeat(20_000), "10000"],
])("a paragraph with %s without end is said, and takes no time", (_name, text, most) => {
  // The line before it belongs to the same paragraph, and follows the front matter at once.
  put("concepts/crust.mdx", CRUST.replace("## Browning\n\nCafé", `## Browning\n${text}\n\nCafé`));
  const [first = ""] = said();
  expect(first).toContain(`concepts/crust.mdx:5 A paragraph holds more than ${most} of the signs`);
});

test("a name without end is not printed whole", () => {
  put("concepts/crust.mdx", CRUST.replace("crust-open", "A".repeat(40_000)));
  const [only = "", ...others] = said();
  expect(others).toEqual([]);
  expect(only.length).toBeLessThan(400);
  expect(only).toMatch(
    /^concepts\/crust\.mdx:9 The question id "AAA.* … A+" cannot stand in an address\.$/,
  );
});

test.each(["'  '", '"\\u200b\\u2060"'])("a title of %s is none", (title) => {
  put("concepts/crust.mdx", CRUST.replace("title: Crust", `title: ${title}`));
  expect(said()).toEqual(['concepts/crust.mdx:2 Field "title" is empty.']);
});

test("an id of a course that no file can be called by is refused", () => {
  const settings = readFileSync(join(SOUND, "course.yaml"), "utf8");
  put("course.yaml", settings.replace(/^id: .*/m, `id: ${"a".repeat(101)}`));
  expect(said().join()).toContain('course.yaml:1 Field "id" is not right');
});
