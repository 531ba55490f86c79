import { expect, test } from "vitest";
import { isFile, sumOf } from "../../../src/offline/worker/sum.ts";

const TEXT = "Coffee is made of water and of what it takes along. ".repeat(3);
const bytes = new TextEncoder().encode(TEXT);

test.each([6, 3])("by %i signs a file is kept whole, and never cut short", async (length) => {
  const sum = await sumOf(bytes.buffer, length);
  expect(sum).toHaveLength(length);
  expect(await isFile(new Response(TEXT), sum)).toBe(true);
  for (let end = 0; end < TEXT.length; end++)
    expect(await isFile(new Response(TEXT.slice(0, end)), sum), `cut behind ${end}`).toBe(false);
});

test("another file, another status, and what no sum is known of are not kept", async () => {
  const sum = await sumOf(bytes.buffer);
  expect(await isFile(new Response("<h1>Log in</h1>"), sum)).toBe(false);
  expect(await isFile(new Response(TEXT, { status: 404 }), sum)).toBe(false);
  expect(await isFile(new Response(TEXT), "")).toBe(false);
});
