import { expect, test } from "vitest";
import { withNeeded } from "../../../src/integrations/beforehand.ts";

const files: Record<string, string> = {
  "page.js": 'import"./shell.js";import{a as e}from"./a.js";const t=()=>import("./later.js");',
  "shell.js": "addEventListener(`click`,()=>0);",
  "a.js": 'import{b as e,c as t}from"./b.js";import"./page.js";export{e as a};',
  "b.js": "export const b=1,c=2;",
  "later.js": 'import"./never.js";',
};

test("a script comes with all that it needs, once, and without what it may load later", () => {
  const read = (file: string) => files[file] ?? "";
  expect(withNeeded(["page.js"], read)).toEqual(["page.js", "shell.js", "a.js", "b.js"]);
  expect(withNeeded(["b.js"], read)).toEqual(["b.js"]);
  expect(withNeeded([], read)).toEqual([]);
});
