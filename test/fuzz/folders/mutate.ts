/** Course folders that are almost right: a few changes, each as numbers, so that they can be made smaller. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { BASES, type Files } from "./base.ts";
import { CONTENTS, evil, FILE_NAMES, LINES, SECRET, YAML_NAMES, YAML_VALUES } from "./nasty.ts";

const IN_TEXT = [
  "value",
  "field",
  "line",
  "after",
  "drop",
  "twice",
  "exchange",
  "cut",
  "borrow",
] as const;
const IN_BYTES = ["latin1", "utf16", "mark", "byte", "crlf", "cr"] as const;
const OF_FILES = [
  "remove",
  "rename",
  "copy",
  "add",
  "folder",
  "dangling",
  "circle",
  "outside",
  "pipe",
  "inside",
] as const;

/** One change: what is done, in which file, where in it and with what. Numbers count round. */
export interface Change {
  deed: (typeof IN_TEXT)[number] | (typeof IN_BYTES)[number] | (typeof OF_FILES)[number];
  file: number;
  at: number;
  by: number;
}

/** What a folder holds at a path, besides a file. */
type Special = "folder" | "dangling" | "circle" | "outside" | "pipe" | { inside: string };
type Tree = Map<string, Buffer | Special>;

const round = <Item>(list: readonly Item[], at: number): Item | undefined =>
  list[at % Math.max(1, list.length)];

/** The text of a file, changed line by line. */
function inText(text: string, { deed, at, by }: Change, others: readonly string[]): string {
  const lines = text.split("\n");
  const place = at % lines.length;
  const line = lines[place] ?? "";
  const [, name = ""] = /^(\s*(?:- )?[\w-]+:)/.exec(line) ?? [];
  switch (deed) {
    case "value":
      return lines.with(place, name ? `${name} ${round(YAML_VALUES, by)}` : line).join("\n");
    case "field":
      return lines
        .toSpliced(place, 0, `${round(YAML_NAMES, by)}: ${round(YAML_VALUES, by >> 4)}`)
        .join("\n");
    case "line":
      return lines.with(place, round(LINES, by) ?? "").join("\n");
    case "after":
      return `${text}\n\n${round(LINES, by)}\n`;
    case "drop":
      return lines.toSpliced(place, 1 + (by % 4)).join("\n");
    case "twice":
      return lines.toSpliced(place, 0, ...lines.slice(place, place + 1 + (by % 6))).join("\n");
    case "exchange":
      return lines
        .with(place, lines[by % lines.length] ?? "")
        .with(by % lines.length, line)
        .join("\n");
    case "borrow": {
      const other = (round(others, by) ?? "").split("\n");
      return lines
        .toSpliced(place, 0, ...other.slice(at % other.length, (at % other.length) + 8))
        .join("\n");
    }
    default:
      return text.slice(0, at % (text.length + 1));
  }
}

function inBytes(bytes: Buffer, { deed, at, by }: Change): Buffer {
  const text = bytes.toString("utf8");
  switch (deed) {
    case "latin1":
      return Buffer.from(`${text}é`, "latin1");
    case "utf16":
      return Buffer.from(by % 2 ? `\uFEFF${text}` : text, "utf16le");
    case "mark":
      return Buffer.from(`\uFEFF${text}`);
    case "crlf":
      return Buffer.from(text.replaceAll("\n", "\r\n"));
    case "cr":
      return Buffer.from(text.replaceAll("\n", "\r"));
    default: {
      const changed = Buffer.from(bytes);
      if (changed.length > 0) changed[at % changed.length] = by % 256;
      return changed;
    }
  }
}

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

function changeFiles(tree: Tree, path: string, content: Buffer | Special, change: Change): void {
  const { deed, at, by } = change;
  const other = round(FILE_NAMES, at) ?? path;
  switch (deed) {
    case "remove":
      tree.delete(path);
      break;
    case "rename":
      tree.delete(path);
      tree.set(other, content);
      break;
    case "copy":
      tree.set(path.replace(/(\.\w+)$/, `-${by % 9}$1`), content);
      break;
    case "add":
      tree.set(other, round(CONTENTS, by)?.() ?? Buffer.alloc(0));
      break;
    case "inside":
      tree.set(path, { inside: round([...tree.keys()], by) ?? "." });
      break;
    case "folder":
    case "dangling":
    case "circle":
    case "outside":
    case "pipe":
      tree.set(by % 2 ? path : other, deed);
  }
}

/** A course after some changes. */
export function changedTree(base: number, changes: readonly Change[]): Tree {
  const files: Files = BASES[base] ?? new Map<string, Buffer>();
  const tree: Tree = new Map(files);
  const texts = [...files]
    .filter(([path]) => /\.(mdx|yaml)$/.test(path))
    .map(([, bytes]) => bytes.toString("utf8"));
  for (const change of changes) {
    const readable = [...tree.keys()].filter((path) => /\.(mdx|yaml|txt)$/.test(path));
    const path = round(isOneOf(OF_FILES, change.deed) ? [...tree.keys()] : readable, change.file);
    const content = path === undefined ? undefined : tree.get(path);
    if (path === undefined || content === undefined) continue;
    if (isOneOf(OF_FILES, change.deed)) changeFiles(tree, path, content, change);
    else if (!Buffer.isBuffer(content)) continue;
    else if (isOneOf(IN_BYTES, change.deed)) tree.set(path, inBytes(content, change));
    else tree.set(path, Buffer.from(inText(content.toString("utf8"), change, texts)));
  }
  return tree;
}

/** What is other in a course after some changes, file by file. */
export function shown(base: number, changes: readonly Change[]): string {
  const [was, is] = [BASES[base] ?? new Map<string, Buffer>(), changedTree(base, changes)];
  const lines = [...new Set([...was.keys(), ...is.keys()])].flatMap((path) => {
    const [before, after] = [was.get(path), is.get(path)];
    if (before === after) return [];
    if (!Buffer.isBuffer(after))
      return [`${path}: ${after === undefined ? "gone" : JSON.stringify(after)}`];
    const [text, old] = [after.toString("utf8"), before?.toString("utf8") ?? ""];
    let at = 0;
    while (at < text.length && text[at] === old[at]) at++;
    return [
      `${path}, from sign ${at} on: ${JSON.stringify(text.slice(Math.max(0, at - 100), at + 300))}`,
    ];
  });
  return `course ${base}, ${JSON.stringify(changes)}\n${lines.join("\n")}`;
}

/** Writes a course into `root/course`, beside what must not be read or run; what cannot be so on this disk is left out. */
export function write(tree: Tree, root: string): string {
  const folder = join(root, "course");
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, "outside"), { recursive: true });
  writeFileSync(join(root, "outside/secret.txt"), SECRET);
  writeFileSync(join(root, "outside/secret.yaml"), `title: ${SECRET}\n`);
  writeFileSync(
    join(root, "outside/secret.svg"),
    `<svg viewBox="0 0 1 1"><title>${SECRET}</title></svg>`,
  );
  for (const [path, content] of tree) {
    const target = join(folder, path);
    try {
      mkdirSync(dirname(target), { recursive: true });
      if (Buffer.isBuffer(content)) writeFileSync(target, content);
      else if (content === "folder") mkdirSync(target);
      else if (content === "pipe") execFileSync("mkfifo", [target], { stdio: "ignore" });
      else if (content === "dangling") symlinkSync("nowhere", target);
      else if (content === "circle") symlinkSync("..", target);
      else if (content === "outside") symlinkSync(join(root, "outside/secret.txt"), target);
      else if (typeof content === "object") symlinkSync(join(folder, content.inside), target);
    } catch {
      // A name that is too long, or below a file.
    }
  }
  mkdirSync(join(folder, "images"), { recursive: true });
  for (const name of ["concepts/evil.js", "concepts/evil.mjs", "evil.js"]) {
    if (!tree.has(dirname(name))) writeFileSync(join(folder, name), evil(join(root, "ran")));
  }
  return folder;
}

/** Up to four changes, most of them in the text of one file. */
export const folders: fc.Arbitrary<{ base: number; changes: Change[] }> = fc.record({
  base: fc.oneof(
    { weight: 60, arbitrary: fc.nat(BASES.length - 3) },
    { weight: 4, arbitrary: fc.constant(BASES.length - 2) },
    { weight: 1, arbitrary: fc.constant(BASES.length - 1) },
  ),
  changes: fc.array(
    fc.record({
      deed: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...IN_TEXT) },
        { weight: 1, arbitrary: fc.constantFrom(...IN_BYTES) },
        { weight: 3, arbitrary: fc.constantFrom(...OF_FILES) },
      ),
      file: fc.nat(),
      at: fc.nat(),
      by: fc.nat(),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});
