import type { Searching } from "../../language/shape/searching.ts";
import { OTHERS, type Manifest, type ModuleTitle } from "../manifest.ts";
import { ENGINE, type Binding } from "../pagefind.ts";
import { SearchEngine } from "./engine.ts";
import { get, inflated } from "./fetched.ts";
import { Lexicon } from "./lexicon.ts";
import { PagefindIndex } from "./pagefind-index.ts";

/** An engine with what an interface needs to know of the course. */
export interface OpenedSearch {
  engine: SearchEngine;
  manifest: Manifest;
  /** The modules of the course: fetched now where it has many. */
  modules: () => Promise<ModuleTitle[]>;
}

/** The folder of all files of search, below the path of a site. */
const FOLDER = "pagefind/";

/** Pagefind's WebAssembly, started. */
async function engineIn(folder: string, load: (url: string) => Promise<unknown>): Promise<Binding> {
  const [script, wasm] = await Promise.all([
    load(folder + ENGINE.script) as Promise<{ default: Binding }>,
    inflated(folder + ENGINE.wasm),
  ]);
  await script.default({ module_or_path: wasm });
  return script.default;
}

/** Starts search on the site at `root`, a path that ends in a slash. `load` imports Pagefind's script from an address. */
export async function openSearch(
  root: string,
  searching: Searching,
  load: (url: string) => Promise<unknown>,
): Promise<OpenedSearch> {
  const folder = root + FOLDER;
  const starting = engineIn(folder, load);
  // What fails is told by whoever waits for it.
  starting.catch(() => undefined);
  // Revalidated: all but the engine is named in it, after what it holds.
  const manifest = (await (await get(`${folder}vocabulary.json`, "no-cache")).json()) as Manifest;
  const lexicon = new Lexicon(manifest, searching, async (file) =>
    (await get(`${folder}words/${file}.txt`)).text(),
  );
  const { lists } = manifest;
  const open = async (part: string, list: string) =>
    PagefindIndex.open(await starting, { root, folder: FOLDER, part }, list);
  const pages = await open("", lists.pages);
  let others: Promise<PagefindIndex> | undefined;
  const { others: second } = lists;
  const engine = new SearchEngine(lexicon, {
    pages: () => Promise.resolve(pages),
    others: second === undefined ? undefined : () => (others ??= open(OTHERS, second)),
  });
  return { engine, manifest, modules: () => lexicon.modules() };
}
