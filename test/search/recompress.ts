/** Compresses Pagefind's WebAssembly as small as gzip goes: after another version of the package, `node test/search/recompress.ts`. */
import { writeFileSync } from "node:fs";
import { gzipAsync } from "@gfx/zopfli";
import { gunzipSync } from "fflate";
import { pagefindFiles, wasmFile } from "../../src/search/index/pagefind.ts";
import { RECOMPRESSED } from "../../src/search/index/wasm.ts";

const language = "unknown";
const written = (await pagefindFiles([], language)).get(wasmFile(language));
if (written === undefined) throw new Error("Pagefind wrote no WebAssembly.");
const smaller = await gzipAsync(gunzipSync(written), { numiterations: 100 });
writeFileSync(RECOMPRESSED, smaller);
console.log(`${RECOMPRESSED}: ${smaller.length} bytes instead of ${written.length}.`);
