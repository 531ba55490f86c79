import { lstatSync, readdirSync, realpathSync, statSync, type Stats } from "node:fs";
import { join, sep } from "node:path";

/** Something in a course folder: its name, and what it is. A link counts as what it leads to. */
export interface Entry {
  name: string;
  path: string;
  is: "file" | "folder" | "broken link" | "outside" | "special";
  stats: Stats | undefined;
}

/** Files that programs leave behind: nobody means them to be read. */
const LEFT_BEHIND = /^[.#~]|~$|\.(?:bak|swp|tmp|orig)$|^(?:Thumbs\.db|desktop\.ini)$/i;

const exists = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

function kindOf(path: string, root: string): Pick<Entry, "is" | "stats"> {
  let stats: Stats | undefined;
  try {
    stats = statSync(path);
    const real = realpathSync(path);
    if (real !== root && !real.startsWith(root + sep)) return { is: "outside", stats: undefined };
  } catch {
    return { is: "broken link", stats: undefined };
  }
  if (stats.isDirectory()) return { is: "folder", stats };
  return { is: stats.isFile() ? "file" : "special", stats };
}

/** What stands in a folder, by name; nothing where there is no such folder. `root` is the real path of the course. */
export function entriesOf(folder: string, root: string): Entry[] {
  if (!exists(folder)) return [];
  try {
    return readdirSync(folder)
      .filter((name) => !LEFT_BEHIND.test(name))
      .sort()
      .map((name) => ({ name, path: join(folder, name), ...kindOf(join(folder, name), root) }));
  } catch {
    return [];
  }
}

/** What is wrong with an entry that should be a file. */
export function entryMistake({ name, is }: Entry): { what: string; advice: string } | undefined {
  switch (is) {
    case "broken link":
      return {
        what: `"${name}" is a symbolic link that leads nowhere.`,
        advice: "Remove it, or put the file itself in its place.",
      };
    case "outside":
      return {
        what: `"${name}" is a symbolic link that leads out of the course folder.`,
        advice: "Put the file itself in its place.",
      };
    case "special":
      return { what: `"${name}" is no file.`, advice: "Remove it: it is a pipe or a device." };
    default:
      return undefined;
  }
}
