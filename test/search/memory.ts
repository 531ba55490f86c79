/** Search files served from memory. */
import { languageOf } from "../../src/language/languages.ts";
import { openSearch, type OpenedSearch } from "../../src/search/query/open.ts";
import type { SearchFiles } from "../../src/search/index/build.ts";

const BASE = "/_search/";

/** Serves `files` through `fetch`; returns how to stop. */
export function serve(files: SearchFiles): { stop: () => void } {
  const original = globalThis.fetch;
  globalThis.fetch = (input) => {
    const path = (input instanceof Request ? input.url : input.toString()).replace(BASE, "");
    const content = files.get(path);
    return Promise.resolve(
      content === undefined
        ? new Response("", { status: 404 })
        : new Response(new Uint8Array(content)),
    );
  };
  return { stop: () => void (globalThis.fetch = original) };
}

/** The engine that the browser runs, on files that are served. */
export function openInMemory(language: string): Promise<OpenedSearch> {
  return openSearch(BASE, languageOf(language).searching);
}
