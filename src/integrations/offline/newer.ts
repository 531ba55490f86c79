import { readFileSync } from "node:fs";
import type { Language } from "../../language/language.ts";
import { writeInto } from "../files.ts";
import { scriptOf } from "../script-of.ts";
import { sumOf } from "./site-files.ts";

/** Writes a file under a name that follows from what it holds. Returns its path. */
export async function writeNamed(dir: URL, name: string, content: string): Promise<string> {
  const path = `_astro/${name.replace(".", `.${sumOf(content, 8)}.`)}`;
  await writeInto(dir, path, Buffer.from(content));
  return path;
}

/** Writes what a page shows while a newer version waits. Returns the line, to be put into pages. */
export async function writeNewer(dir: URL, root: string, { newer }: Language): Promise<string> {
  const style = readFileSync("src/components/offline/Newer.css", "utf8");
  const [css, script] = [
    await writeNamed(dir, "newer.css", style),
    await writeNamed(dir, "newer.js", await scriptOf("src/islands/offline/newer.ts")),
  ];
  return `<link rel="stylesheet" href="${root + css}"><aside class="newer note" aria-label="${newer.title}"><span>${newer.title}</span> <button type="button">${newer.reload}</button></aside><script type="module" src="${root + script}"></script>`;
}
