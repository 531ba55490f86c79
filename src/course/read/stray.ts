import { join } from "node:path";
import { pictureFormat } from "../media.ts";
import type { Problem } from "../problems.ts";
import { nearest } from "../suggest.ts";
import { entriesOf } from "./entries.ts";

/** Extensions that are meant as those of the course. */
const MEANT: Record<string, RegExp> = {
  ".mdx": /\.(mdx?|markdown)$/i,
  ".yaml": /\.(ya?ml|json)$/i,
};

/** Says of what stands in a course folder and is not read that it is not. */
export function strayFiles(
  folder: string,
  root: string,
  folders: Record<string, string>,
  shown: (path: string) => string,
): Problem[] {
  const problems: Problem[] = [];
  const say = (severity: Problem["severity"], path: string, what: string, advice: string) =>
    problems.push({ severity, file: shown(path), line: 1, what, advice });

  for (const [name, extension] of Object.entries(folders)) {
    for (const entry of entriesOf(join(folder, name), root)) {
      if (entry.is === "folder") {
        const inside = entriesOf(entry.path, root).filter((one) => !pictureFormat(one.name));
        if (entry.name.endsWith(extension)) {
          say(
            "error",
            entry.path,
            `"${entry.name}" is a folder, not a file.`,
            "Rename or remove it; a file to download belongs in files/.",
          );
        } else if (inside.length > 0) {
          say(
            "error",
            entry.path,
            `The folder "${entry.name}" is not read: files stand in ${name}/ itself.`,
            `Move what is in it to ${name}/.`,
          );
        }
      } else if (!entry.name.endsWith(extension) && !pictureFormat(entry.name)) {
        const meant = MEANT[extension]?.test(entry.name);
        say(
          meant ? "error" : "warning",
          entry.path,
          `"${entry.name}" is not read: files in ${name}/ end in "${extension}".`,
          meant
            ? `Rename it to "${entry.name.replace(/\.[^.]*$/, extension)}".`
            : "Rename or remove it; a file to download belongs in files/.",
        );
      }
    }
  }
  const known = [...Object.keys(folders), "images", "files"];
  for (const { name, path, is } of entriesOf(folder, root)) {
    if (is === "folder" && !known.includes(name)) {
      const near = nearest(name, known);
      if (near)
        say("warning", path, `The folder "${name}" is not read.`, `Did you mean "${near}"?`);
    }
    if (is === "file" && /^course\.(yml|json)$/i.test(name)) {
      say("error", path, `"${name}" is not read.`, 'Rename it to "course.yaml".');
    }
  }
  return problems;
}
