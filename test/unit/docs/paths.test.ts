/** What the documents point to is there. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const DOCUMENTS = ["README.md", "CONTRIBUTING.md", "docs/authoring.md", "docs/figures.md", "docs/import.md", "docs/scale.md"];

/** Text outside of code blocks. */
const prose = (file: string) => readFileSync(file, "utf8").replaceAll(/^```[^]*?^```$/gm, "");

test.each(DOCUMENTS)("%s names files that exist", (file) => {
  const named = [...prose(file).matchAll(/`((?:src|test|docs|content)\/[\w./-]*)`/g)].map(
    ([, path = ""]) => path,
  );
  expect(named.filter((path) => !existsSync(path) && !/KIND|NAME|\bID\b/.test(path))).toEqual([]);
});

test.each(DOCUMENTS)("%s links to files that exist", (file) => {
  const links = [...prose(file).matchAll(/\]\((?!https?:)([^)#]+)(?:#[\w-]+)?\)/g)].map(
    ([, path = ""]) => join(dirname(file), path),
  );
  // Examples of a course's own Markdown stand in code blocks.
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});

test("every script that the README names exists", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = [...readFileSync("README.md", "utf8").matchAll(/`npm run ([\w:]+)/g)];
  expect(named.map(([, name = ""]) => name).filter((name) => !(name in scripts))).toEqual([]);
});
