import { readFileSync } from "node:fs";
import { gunzipSync } from "fflate";

/** Pagefind's WebAssembly, compressed by `node test/search/recompress.ts`. */
export const RECOMPRESSED = "src/search/index/wasm.pagefind";

/**
 * Pagefind's WebAssembly, in the smallest file that inflates to just what the package has. Zopfli finds it in a second, which
 * a build has not: it is kept, and what a later version of the package has instead goes as it is.
 */
export function smallest(file: Uint8Array): Uint8Array {
  const ours = readFileSync(RECOMPRESSED);
  return Buffer.compare(gunzipSync(ours), gunzipSync(file)) === 0 ? ours : file;
}
