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

/** What stands above every answer of a plain web server: it goes over the wire too. */
const HEADER = `HTTP/1.1 200 OK
Server: nginx
Date: Thu, 26 Nov 2026 12:00:00 GMT
Content-Type: text/html; charset=utf-8
Last-Modified: Thu, 26 Nov 2026 11:00:00 GMT
Transfer-Encoding: chunked
Connection: keep-alive
Vary: Accept-Encoding
ETag: W/"6746a3f0-2b1c"
Cache-Control: public, max-age=0, must-revalidate
Content-Encoding: br

`.replaceAll("\n", "\r\n");

/** Bytes of the headers of one answer. */
export const HEADER_BYTES = HEADER.length;

/** The file of a built site that an address answers with. */
export function fileOf(out: string, path: string): string {
  const file = join(out, decodeURIComponent(path.split(/[?#]/)[0] ?? ""));
  return existsSync(file) && !file.endsWith("/") ? file : join(file, "index.html");
}

/** What files weigh that were weighed before: every page brings the same scripts and styles. */
const weighed = new Map<string, number>();

/** Bytes over the wire of what an address answers with. */
export function weightOf(out: string, path: string): number {
  const file = fileOf(out, path);
  const weight = weighed.get(file) ?? brotli(readFileSync(file));
  weighed.set(file, weight);
  return weight;
}
