import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Bytes of a text over the wire: brotli at its best, as a static host serves it. */
export function brotli(content: Buffer | string): number {
  const bytes = Buffer.from(content);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}

/** The file of a built site that an address answers with. */
export function fileOf(out: string, path: string): string {
  const file = join(out, decodeURIComponent(path.split(/[?#]/)[0] ?? ""));
  return existsSync(file) && !file.endsWith("/") ? file : join(file, "index.html");
}

/** Bytes over the wire of what an address answers with. */
export const weightOf = (out: string, path: string): number =>
  brotli(readFileSync(fileOf(out, path)));
