import type { Searching } from "../../language/shape/searching.ts";
import { SearchEngine } from "./engine.ts";
import { Lexicon } from "./lexicon.ts";
import { RANKING, type PagefindInstance, type PagefindModule } from "../pagefind.ts";
import { OTHERS, type Manifest } from "../manifest.ts";

/** An engine with what an interface needs to know of the course. */
export interface OpenedSearch {
  engine: SearchEngine;
  manifest: Manifest;
}

async function get(url: string, cache: RequestCache = "default"): Promise<Response> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} at ${url}`);
  return response;
}

/** Starts search on the files below `base`, such as `/pagefind/`. `load` imports Pagefind's script from an address. */
export async function openSearch(
  base: string,
  searching: Searching,
  load: (url: string) => Promise<unknown>,
): Promise<OpenedSearch> {
  const [module, manifest] = await Promise.all([
    load(`${base}pagefind.js`) as Promise<PagefindModule>,
    // Revalidated, like Pagefind's own entry: the other files are named after their content.
    get(`${base}vocabulary.json`, "no-cache").then(
      (response) => response.json() as Promise<Manifest>,
    ),
  ]);
  const open = async (basePath: string) => {
    const pagefind = module.createInstance({ basePath, noWorker: true, ranking: RANKING });
    await pagefind.init();
    return pagefind;
  };
  const pages = await open(base);
  let others: Promise<PagefindInstance> | undefined;
  const lexicon = new Lexicon(manifest, searching, async (file) =>
    (await get(`${base}words/${file}.txt`)).text(),
  );
  const engine = new SearchEngine(lexicon, {
    pages: () => Promise.resolve(pages),
    others: manifest.apart ? () => (others ??= open(base + OTHERS)) : undefined,
  });
  return { engine, manifest };
}
