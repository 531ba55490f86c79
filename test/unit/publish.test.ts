import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = ".github/workflows";

test.each(readdirSync(folder))("%s runs no action that can change under its name", (file) => {
  const used = [...readFileSync(`${folder}/${file}`, "utf8").matchAll(/uses: (\S+)(.*)/g)];
  expect(used.length).toBeGreaterThan(0);
  for (const [, action, comment] of used) {
    expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    expect(comment).toMatch(/# v\d+\.\d+\.\d+$/);
  }
});

test("branch-based GitHub Pages keeps the folder of scripts and styles", () => {
  expect(existsSync("public/.nojekyll")).toBe(true);
});
