import type { Searching } from "../../language/shape/searching.ts";
import { SearchEngine } from "./engine.ts";
import { Lexicon } from "./lexicon.ts";
import type { Manifest } from "../manifest.ts";
import { Pages } from "./pages.ts";

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

/** Starts search on the files below `base`, such as `/_search/`. */
export async function openSearch(base: string, searching: Searching): Promise<OpenedSearch> {
  // Revalidated: all other files stand in a folder that is named after what they hold.
  const manifest = (await (await get(`${base}manifest.json`, "no-cache")).json()) as Manifest;
  const read = async (file: string) => (await get(`${base}${manifest.version}/${file}`)).text();
  const engine = new SearchEngine(
    new Lexicon(manifest, searching, read),
    new Pages(manifest, read),
  );
  return { engine, manifest };
}
