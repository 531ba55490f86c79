import { createHash } from "node:crypto";
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AddressWords } from "../../language/shape/addresses.ts";
import { OTHERS, SEARCH_FOLDER } from "../../search/manifest.ts";

/** A file of a site, by its path behind the address of the site: a page has that of its folder. */
export interface SiteFile {
  path: string;
  /** In bytes. */
  size: number;
  read: () => Buffer;
  /** What it holds, until the next file is looked at: thousands are, and room for each anew takes longer than to read it. */
  look: () => Buffer;
}

let room = Buffer.alloc(0);

/** Reads a file of so many bytes into a room that all files share. */
function look(path: string, size: number): Buffer {
  if (room.length < size) room = Buffer.alloc(2 * size);
  const file = openSync(path, "r");
  try {
    let read = 0;
    while (read < size) {
      const more = readSync(file, room, read, size - read, read);
      if (more === 0) break;
      read += more;
    }
    return room.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

/** What the build makes for a browser itself, an installed course and a host. */
const OWN = /^(sw\.js|manifest\.json|icon-[\w-]+\.png|apple-touch-icon\.png|404\.html|[_.][^/]*)$/;

/** Files for other programs, other sites and search engines: who reads the course does without. */
function isLeftOut(path: string, words: AddressWords): boolean {
  const { instructors, exports, embed, concepts, questions } = words;
  const names = ["opensearch.xml", `${embed}.js`, `${concepts}.json`, `${questions}.json`];
  return (
    (OWN.test(path) && !path.startsWith("_astro/")) ||
    names.includes(path) ||
    path.startsWith(`${instructors}/${exports}/`) ||
    /^sitemap|\.epub$|\/oembed\.json$/.test(path)
  );
}

/** As a browser writes it in an address. */
const inAddress = (path: string) =>
  new URL(path.replaceAll(/[%?#]/g, encodeURIComponent), "http://site/").pathname.slice(1);

/** The path of a file in the addresses of a site, by that from the folder of the site, with slashes. */
export const pathInSite = (path: string): string =>
  inAddress(path.replace(/(^|\/)index\.html$/, "$1"));

/** Every file of a built site that who reads the course needs. None is read yet: a large course would fill the memory. */
export function siteFiles(dir: URL, words: AddressWords): SiteFile[] {
  const files: SiteFile[] = [];
  const folder = fileURLToPath(dir);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const path = name.replaceAll("\\", "/");
    if (isLeftOut(path, words)) continue;
    const found = statSync(folder + name);
    if (!found.isFile()) continue;
    files.push({
      path: pathInSite(path),
      size: found.size,
      read: () => readFileSync(folder + name),
      look: () => look(folder + name, found.size),
    });
  }
  return files;
}

const PIECE_OF_SEARCH = new RegExp(`^${SEARCH_FOLDER}(${OTHERS})?(fragment|index)/`);

/** Whether a file is a page or a part of the index of search: one of many, and its name follows from what it holds. */
export const isPieceOfSearch = (path: string): boolean => PIECE_OF_SEARCH.test(path);

/** The SHA-256 of something, in the signs of an address; as much of it as is asked for. */
export const sumOf = (content: Buffer | string, length: number): string =>
  createHash("sha256").update(content).digest("base64url").slice(0, length);

/** Signs that tell whether a piece of search is whole: that it is of this version its name says, and there are many. */
const PIECE_LENGTH = 3;

/** The sum of a file as the list has it. */
export const listedSum = ({ path, look }: SiteFile, length: number): string =>
  sumOf(look(), isPieceOfSearch(path) ? PIECE_LENGTH : length);
