import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { courseOf } from "./content.ts";
import { languageOf } from "./language.ts";
import type { Site } from "./sites.ts";

/** A package of a built site, opened. */
export interface Opened {
  module: string;
  /** Bytes as it is packed. */
  size: number;
  files: Record<string, Uint8Array>;
  /** A file of it as text. */
  text: (path: string) => string;
}

/** The tests of a site as packages for learning environments, one of each module. */
export const packagesOf = (site: Site): Opened[] =>
  courseOf(site).modules.map(({ id }) => packageOf(site, id));

/** The package of one module. */
export function packageOf(site: Site, module: string): Opened {
  const address = languageOf(site).addresses.exportFile(`${module}.scorm.zip`);
  const packed = readFileSync(join(site.out, address));
  const files = unzipSync(packed);
  const text = (path: string) => Buffer.from(files[path] ?? []).toString("utf8");
  return { module, size: packed.length, files, text };
}
