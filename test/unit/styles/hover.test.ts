import { expect, test } from "vitest";
import { textsIn } from "../../harness/words.ts";

/** A style sheet without the blocks that only a pointer that can hover sees. */
const withoutHover = (css: string) =>
  css.replaceAll(/@media \(hover: hover\) \{(?:[^{}]*\{[^{}]*\})*\s*\}/g, "");

test("nothing lights up under a finger, where it would stay lit", () => {
  const sheets = textsIn("src", /\.css$/);
  expect(sheets.length).toBeGreaterThan(20);
  const found = sheets.filter(({ text }) => withoutHover(text).includes(":hover"));
  expect(found.map(({ file }) => file)).toEqual([]);
});
