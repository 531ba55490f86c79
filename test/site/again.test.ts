/** What `npm run build` makes again after a change is what it makes anew. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { buildAgain } from "../harness/build.ts";
import { ENGLISH } from "../harness/sites.ts";

/** A whole build takes ten seconds, and a minute on a machine that does much else. */
const timeout = 600_000;

const root = "node_modules/.cache/test/again";
const course = join(root, "course");
const site = { course, out: join(root, "site") };
const clean = { course, out: join(root, "clean") };

/** Has a file of the course say something else. Throws where it does not say what is to be replaced. */
function reword(path: string, before: string, now: string): void {
  const file = join(course, path);
  const text = readFileSync(file, "utf8");
  if (!text.includes(before)) throw new Error(`${path} does not say "${before}".`);
  writeFileSync(file, text.replace(before, now));
}

/** All files of a built site, by their paths. */
const filesOf = (out: string): Map<string, Buffer> =>
  new Map(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [relative(out, file), readFileSync(file)]),
  );

/** The files that two builds do not have byte for byte the same, or that one of them has alone. */
function differing(one: string, other: string): string[] {
  const [a, b] = [filesOf(one), filesOf(other)];
  const paths = new Set([...a.keys(), ...b.keys()]);
  const isSame = (held?: Buffer, other?: Buffer) => other !== undefined && held?.equals(other);
  return [...paths].filter((path) => !isSame(a.get(path), b.get(path))).sort();
}

/** How many files were made again, by what a build printed; undefined where all were made anew. */
function madeAgain(said: string): number | undefined {
  const [, count] = /^(\d+) files made again in /m.exec(said) ?? [];
  return count === undefined ? undefined : Number(count);
}

/** A concept with all that the check asks of one, but a link to it. */
const JIFFY = `---
title: Jiffy
definition: A jiffy is the time between two ticks of a kernel.
---

## How long it is

A jiffy is as long as the kernel likes. <Cite source="posix" />

<Quiz id="jiffy-length" goal="count-seconds" level="apply">
A kernel ticks a hundred times a second. How long is its jiffy?

- [x] 10 ms
  > A second, in a hundred parts.
- [ ] 100 ms
  > Then it would tick ten times.

</Quiz>
`;

const fileOf = (path: string) => join(site.out, path, "index.html");
const page = (path: string) => readFileSync(fileOf(path), "utf8");
const writtenAt = (path: string) => statSync(fileOf(path)).mtimeMs;

/** A page that says nothing of what is changed here. */
const UNCONCERNED = "sources/willett";

// What an earlier run left would be of use to this one.
beforeAll(async () => {
  rmSync(root, { recursive: true, force: true });
  cpSync(ENGLISH, course, { recursive: true });
  expect(madeAgain(await buildAgain(site))).toBeUndefined();
}, timeout);

test(
  "what a change concerns is made again, and the site is byte for byte as if built anew",
  { timeout },
  async () => {
    appendFileSync(join(course, "concepts/leap-second.mdx"), "\nThis sentence was added.\n");
    expect(madeAgain(await buildAgain(site))).toBeGreaterThan(0);
    expect(page("concepts/leap-second")).toContain("This sentence was added.");

    // A page that leads to another is made again when that has another name, and says what was added before.
    reword("concepts/utc.mdx", "title: UTC", "title: Universal time scale");
    reword("concepts/year-2038.mdx", "title: Year 2038 problem", "title: End of 32 bits");
    reword("concepts/c-sharp.mdx", "Both are taken back to UTC first.", "UTC decides.");
    const written = writtenAt(UNCONCERNED);
    const made = madeAgain(await buildAgain(site));
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(filesOf(site.out).size / 2);
    expect(writtenAt(UNCONCERNED)).toBe(written);
    expect(page("concepts/leap-second")).toContain("This sentence was added.");
    expect(page("concepts/year-2038")).toContain("End of 32 bits</h1>");
    expect(page("questions/csharp-equal")).toContain("UTC decides.");

    expect(madeAgain(await buildAgain(clean, "--clean"))).toBeUndefined();
    expect(filesOf(clean.out).size).toBeGreaterThan(0);
    expect(differing(site.out, clean.out)).toEqual([]);
  },
);

test("where a file of the site was changed by hand, the whole is built", { timeout }, async () => {
  appendFileSync(join(site.out, "index.html"), "<!-- by hand -->");
  expect(differing(site.out, clean.out)).toEqual(["index.html"]);
  expect(madeAgain(await buildAgain(site))).toBeUndefined();
  expect(differing(site.out, clean.out)).toEqual([]);
});

test("where there is a new page, the whole is built", { timeout }, async () => {
  writeFileSync(join(course, "concepts/jiffy.mdx"), JIFFY);
  reword("modules/keeping-time.mdx", "concepts: [utc,", "concepts: [utc, jiffy,");
  appendFileSync(join(course, "concepts/leap-second.mdx"), "\nShorter is a [[jiffy]].\n");
  expect(existsSync(join(site.out, "concepts/jiffy"))).toBe(false);
  expect(madeAgain(await buildAgain(site))).toBeUndefined();
  expect(page("concepts/jiffy")).toContain("as long as the kernel likes");
});
