import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { isFile, sumOf } from "../../../src/offline/worker/sum.ts";

const TEXT = "Coffee is made of water and of what it takes along. ".repeat(9);
const bytes = new TextEncoder().encode(TEXT);

/** An answer with this file, cut short behind so many bytes. */
const answer = (file: Uint8Array<ArrayBuffer>, end: number, type = "application/octet-stream") =>
  new Response(file.slice(0, end), { headers: { "Content-Type": type } });

test("a file with a sum is kept whole, and never cut short", async () => {
  const sum = await sumOf(bytes.buffer);
  expect(await isFile(answer(bytes, bytes.length), sum)).toBe(true);
  for (let end = 0; end < bytes.length; end++)
    expect(await isFile(answer(bytes, end), sum), `cut behind ${end}`).toBe(false);
});

test("a packed file that is named by what it holds is kept whole, or as its host unpacked it", async () => {
  const packed = new Uint8Array(gzipSync(bytes));
  expect(await isFile(answer(packed, packed.length), "")).toBe(true);
  expect(await isFile(answer(bytes, bytes.length), "")).toBe(true);
  for (let end = 0; end < packed.length; end++)
    expect(await isFile(answer(packed, end), ""), `cut behind ${end}`).toBe(false);
});

test("a page that came instead is not kept", async () => {
  expect(await isFile(answer(bytes, bytes.length, "text/html"), "")).toBe(false);
  expect(await isFile(new Response(bytes, { status: 404 }), await sumOf(bytes.buffer))).toBe(false);
});
