import { strToU8, zipSync, type ZipOptions } from "fflate";
import { MADE, type Archive } from "./archive.ts";

/** Packs files where there is no more than JavaScript. A build does it with what Node has: `src/site/pack.ts`. */
export function zip({ files, level }: Archive): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(
    ([path, content]): [string, [Uint8Array, ZipOptions]] => [
      path,
      typeof content === "string" ? [strToU8(content), { level }] : [content, { level: 0 }],
    ],
  );
  return zipSync(Object.fromEntries(entries), { mtime: MADE });
}
