import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** All that a site is made of besides its course. */
const MADE_OF = [
  "src",
  "public",
  "astro.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "node_modules/.package-lock.json",
];

/** The variables that say something of a site. */
const VARIABLES = ["COURSE", "SITE", "BASE", "OFFLINE_BYTES", "NODE_ENV"];

/** All files at a path or below it, in their order; none where there is nothing. */
function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** A sum of all that a site is made of besides its course: where it is another, nothing of an earlier build is of use. */
export function fingerprint(): string {
  const sum = createHash("sha256");
  sum.update(JSON.stringify([process.version, ...VARIABLES.map((name) => process.env[name])]));
  for (const file of MADE_OF.flatMap(filesIn)) sum.update(`\0${file}\0`).update(readFileSync(file));
  return sum.digest("base64url");
}
