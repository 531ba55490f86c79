/** The made courses that are measured: the same everywhere, without a mistake, with all that a course may have. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { kinds } from "../../../src/course/kinds/index.ts";
import { openCourse } from "../../../src/course/open.ts";
import { formatProblems } from "../../../src/course/problems.ts";
import { writeCourse } from "../../bench/course/write.ts";
import { plain } from "../../bench/peers/plain.ts";

/** Makes a course, hands it to `look` and takes it away. */
function made<T>(
  wish: { concepts: number; seed?: number; language?: string },
  look: (folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), "made-"));
  try {
    writeCourse(folder, { seed: 1, language: "en", ...wish });
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), "utf8")]);

test.each(["en", "nl"])("a made course has no mistake and asks in every kind: %s", (language) => {
  made({ concepts: 25, language }, (folder) => {
    const { course, problems } = openCourse(folder);
    expect(formatProblems(problems)).toBe("No errors, no warnings.");
    const asked = course!.concepts.flatMap(({ questions }) => questions);
    expect(asked).toHaveLength(75);
    expect(new Set(asked.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
    expect(course!.figures.length).toBeGreaterThan(5);
  });
});

test("the same wish gives the same bytes, another seed others", () => {
  const first = made({ concepts: 10 }, files);
  expect(made({ concepts: 10 }, files)).toEqual(first);
  expect(made({ concepts: 10, seed: 2 }, files)).not.toEqual(first);
});

test("a peer's page has the words, and nothing that it cannot read", () => {
  made({ concepts: 10 }, (folder) => {
    const { course } = openCourse(folder);
    for (const { id } of course!.concepts) {
      const text = plain(readFileSync(join(folder, `concepts/${id}.mdx`), "utf8"), course!);
      expect(text).not.toMatch(/<[A-Z/]|\[\[|\{#|\(undefined/);
    }
  });
});
