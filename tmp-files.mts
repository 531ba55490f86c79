import { openCourse } from "./src/course/open.ts";
import { searchedIn, searchFiles } from "./src/search/index/build.ts";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
const [folder, out] = process.argv.slice(2) as [string, string];
rmSync(out, { recursive: true, force: true });
for (const [p, c] of await searchFiles(searchedIn(openCourse(folder).course!))) { mkdirSync(dirname(`${out}/${p}`), { recursive: true }); writeFileSync(`${out}/${p}`, c); }
