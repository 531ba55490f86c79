import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { FILES, pictureFormat, type MediaFile } from "../media.ts";
import { pictureSize } from "../picture-size.ts";
import { entriesOf, entryMistake, type Entry } from "./entries.ts";

/** Larger than this, nobody waits for it, and it takes a build's memory. */
const LARGEST = 20_000_000;
const MOST_PIXELS = 80_000_000;

/** What makes a drawing more than a drawing: scripts, and what it fetches from elsewhere. */
const UNSAFE =
  /<\s*(?:[\w.-]+:)?(?:script|foreignObject|iframe|object|embed|handler)|<!ENTITY|attributeName\s*=\s*["']?\s*(?:[\w.-]+:)?(?:href|on)|[\s/"']on\w+\s*=|javascript:|(?:href|src)\s*=\s*["']\s*(?!#|data:image\/)[^"'\s]|@import|url\(\s*["']?\s*(?!#|data:)/i;

/** A drawing with the signs that stand in it as numbers: `&#106;avascript:` is an address like any other. */
const withoutReferences = (text: string) =>
  text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi, (_written, hex: string, decimal: string) => {
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });

const FOLDERS_OF_TEXTS = /^(?:concepts|modules|sources|figures)\//;

type Judged = Pick<MediaFile, "hash" | "picture" | "mistake">;
const judged = new Map<string, { stamp: string; file: Judged }>();

/** The picture that bytes are by the name of their file, or why a page cannot show them. */
export function pictureMistake(
  bytes: Buffer,
  path: string,
): Pick<MediaFile, "picture" | "mistake"> {
  const format = pictureFormat(path);
  if (format === undefined) return {};
  const size = pictureSize(bytes, format);
  const shown = `The picture "${path}"`;
  if (size === undefined) {
    return {
      mistake: {
        what: `${shown} cannot be read: its contents are not what its name says.`,
        advice: "Save it again as a picture, with the extension of its format.",
      },
    };
  }
  if (size.width * size.height > MOST_PIXELS) {
    return {
      mistake: {
        what: `${shown} is ${size.width} by ${size.height} pixels, more than a page can use.`,
        advice: "Make it smaller: 2000 pixels wide is enough.",
      },
    };
  }
  if (format === "svg" && UNSAFE.test(withoutReferences(bytes.toString("utf8")))) {
    return {
      mistake: {
        what: `${shown} holds a script, or something from elsewhere.`,
        advice: "Save it as a plain drawing, without scripts, links and fonts from elsewhere.",
      },
    };
  }
  return { picture: { format, ...size } };
}

function judge({ path, stats }: Entry, below: string): Judged {
  if (stats && stats.size > LARGEST) {
    return {
      hash: "",
      mistake: {
        what: `"${below}" is ${Math.round(stats.size / 1e6)} MB, too large to put on a page.`,
        advice: "Make it smaller than 20 MB, or link to it elsewhere.",
      },
    };
  }
  const stamp = `${stats?.mtimeMs}:${stats?.size}`;
  const known = judged.get(path);
  if (known?.stamp === stamp) return known.file;
  const bytes = readFileSync(path);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const file = { hash, ...pictureMistake(bytes, below) };
  judged.set(path, { stamp, file });
  return file;
}

/** The pictures of a course, wherever they stand, and the files in `files/`. */
export function readMedia(folder: string, root: string): MediaFile[] {
  const found: MediaFile[] = [];
  const walk = (path: string, depth: number) => {
    for (const entry of entriesOf(path, root)) {
      const below = relative(folder, entry.path).split(sep).join("/");
      if (entry.is === "folder" && depth < 10) walk(entry.path, depth + 1);
      const picture = pictureFormat(below) !== undefined;
      if (entry.is === "folder" || !(picture || below.startsWith(FILES))) continue;
      if (!picture && FOLDERS_OF_TEXTS.test(below)) continue;
      const file = relative(process.cwd(), entry.path).split(sep).join("/");
      const mistake = entryMistake(entry);
      const judgement = mistake ? { hash: "", mistake } : judge(entry, below);
      found.push({
        path: below,
        file,
        source: entry.path,
        bytes: entry.stats?.size ?? 0,
        ...judgement,
      });
    }
  };
  walk(folder, 0);
  return found;
}
