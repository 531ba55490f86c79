import { searching } from "#language";
import { openSearch, type OpenedSearch } from "../../search/query/open.ts";

let opening: Promise<OpenedSearch> | undefined;
let isHere = false;
let failures = 0;

/** Imports a script. A browser keeps that one failed, or that it is on its way: it is asked for at another address the next time. */
async function load(url: string): Promise<unknown> {
  const script: unknown = await import(
    /* @vite-ignore */ failures > 0 ? `${url}?again=${failures}` : url
  );
  isHere = true;
  return script;
}

/** Search on the files of this site; fetched once, and again after a failure. */
export function opened(): Promise<OpenedSearch> {
  opening ??= openSearch(import.meta.env.BASE_URL.replace(/\/?$/, "/"), searching, load);
  opening.catch(reopen);
  return opening;
}

/** Opens everything again the next time: what was opened may miss a part for good, or be older than the site. */
export function reopen(): void {
  opening = undefined;
  if (!isHere) failures++;
}
