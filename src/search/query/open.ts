import type { Searching } from "../../language/shape/searching.ts";
import {
  MANIFEST,
  manifestIn,
  OTHERS,
  pageListIn,
  SEARCH_FOLDER,
  type Manifest,
  type ModuleTitle,
  type PageList,
} from "../manifest.ts";
import { SearchEngine } from "./engine.ts";
import { fetched } from "./fetched.ts";
import { Lexicon } from "./lexicon.ts";
import { PagefindIndex } from "./pagefind-index.ts";

/** An engine with what an interface needs to know of the course. */
export interface OpenedSearch {
  engine: SearchEngine;
  manifest: Manifest;
  /** The modules of the course: fetched now where it has many. */
  modules: () => Promise<ModuleTitle[]>;
}

/** Starts search on the site at `root`, a path that ends in a slash. */
export async function openSearch(root: string, searching: Searching): Promise<OpenedSearch> {
  const folder = root + SEARCH_FOLDER;
  // Revalidated: all else is named in it, after what it holds.
  const manifest = manifestIn(await fetched(folder + MANIFEST, "no-cache"));
  const lexicon = new Lexicon(manifest, searching, (file) => fetched(`${folder}words/${file}.txt`));
  const indexOf = (part: string, list: PageList) =>
    new PagefindIndex({ root, folder: SEARCH_FOLDER, part }, list);
  const pages = indexOf("", manifest.pages);
  const { others: file } = manifest;
  let others: Promise<PagefindIndex> | undefined;
  const open = async (name: string) =>
    indexOf(OTHERS, pageListIn(await fetched(`${folder}${OTHERS}${name}.json`)));
  const engine = new SearchEngine(lexicon, {
    pages: () => Promise.resolve(pages),
    others: file === undefined ? undefined : () => (others ??= open(file)),
  });
  return { engine, manifest, modules: () => lexicon.modules() };
}
