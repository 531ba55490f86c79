/** Search files served from memory, to what fetches them in Node: our search, and Pagefind's own. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { languageOf } from "../../src/language/languages.ts";
import { openSearch, type OpenedSearch } from "../../src/search/query/open.ts";
import type { SearchFiles } from "../../src/search/index/pagefind.ts";

/** Where a site has its search files, and where the site is. */
export const BASE = "/pagefind/";
const ROOT = "/";

/** What a search asked for. */
export interface Traffic {
  requests: string[];
}

/** Serves `files` through `fetch`; returns what is asked for and how to stop. */
export function serve(files: SearchFiles): { traffic: Traffic; stop: () => void } {
  const original = globalThis.fetch;
  const traffic: Traffic = { requests: [] };
  globalThis.fetch = (input) => {
    const path = (input instanceof Request ? input.url : input.toString())
      .replace(/\?.*$/, "")
      .replace(BASE, "");
    traffic.requests.push(path);
    const content = files.get(path);
    return Promise.resolve(
      content === undefined
        ? new Response("", { status: 404 })
        : new Response(new Uint8Array(content)),
    );
  };
  return { traffic, stop: () => void (globalThis.fetch = original) };
}

/** Pagefind's browser script as a module; from a file, because it asks for its own address. */
export async function loadPagefind(files: SearchFiles): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "search-"));
  try {
    const script = join(folder, "pagefind.mjs");
    writeFileSync(script, files.get("pagefind.js") ?? "");
    return (await import(pathToFileURL(script).href)) as unknown;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The engine that the browser runs, on the files that are served. */
export function openInMemory(language: string): Promise<OpenedSearch> {
  return openSearch(ROOT, languageOf(language).searching);
}
