import { gzipSync } from "node:zlib";
import { SIGNATURE } from "../pagefind.ts";

/** A file as Pagefind writes it: compressed, and begun with what tells it from what else may come in its place. */
export const signed = (content: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 });
