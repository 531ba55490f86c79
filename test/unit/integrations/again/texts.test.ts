import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { LiveCourse } from "../../../../src/course/live.ts";
import { codeOf } from "../../../../src/integrations/again/texts.ts";
import { courseTexts } from "../../../../src/integrations/course-text.ts";
import { SOUND } from "../../course/fixture.ts";

// Below this folder, as the site's code is: it imports packages by their names.
const cache = "node_modules/.cache/test";
mkdirSync(cache, { recursive: true });
const root = mkdtempSync(join(cache, "texts-"));
afterAll(() => rmSync(root, { recursive: true }));

/** The texts of the sound course as MDX, by their paths. */
function texts(): Map<string, string> {
  const live = new LiveCourse(SOUND);
  live.refresh();
  return new Map([...courseTexts(live.records("/"))].map(([path, { mdx }]) => [path, mdx()]));
}

test("each text becomes code of its own that can be loaded, and is a component", async () => {
  const folder = join(root, "some");
  const code = await codeOf(texts(), SOUND, folder);
  expect([...code.keys()]).toEqual(["modules/baking.mdx", "modules/baking/concepts.mdx"]);
  expect(new Set(code.values()).size).toBe(2);
  for (const address of code.values()) {
    const loaded = (await import(/* @vite-ignore */ address)) as { default: unknown };
    expect(loaded.default).toBeTypeOf("function");
  }
  const concepts = code.get("modules/baking/concepts.mdx") ?? "";
  expect(readFileSync(fileURLToPath(concepts), "utf8")).toContain("Kneading makes it stretch");
});

test("where there are no texts there is no code, and no folder for it", async () => {
  const folder = join(root, "none");
  expect(await codeOf(new Map(), SOUND, folder)).toEqual(new Map());
  expect(existsSync(folder)).toBe(false);
});
