/** `npm run test:build`: builds every site that tests look at. */
import { existsSync } from "node:fs";
import { courseFolder } from "../src/course/open.ts";
import { build } from "./harness/build.ts";
import { engineSites, ENGLISH, sitesOf } from "./harness/sites.ts";

const folders = new Set([courseFolder(), ENGLISH].filter((folder) => existsSync(folder)));
const courses = [...folders].flatMap((folder) => Object.values(sitesOf(folder)));
for (const site of [...engineSites, ...courses]) await build(site);
