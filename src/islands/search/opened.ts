import { searching } from "#language";
import { openSearch, type OpenedSearch } from "../../search/query/open.ts";

let opening: Promise<OpenedSearch> | undefined;
let failures = 0;

/** Imports a script. A browser keeps that one failed: it is asked for at another address the next time. */
async function load(url: string): Promise<unknown> {
  try {
    return (await import(
      /* @vite-ignore */ failures > 0 ? `${url}?again=${failures}` : url
    )) as unknown;
  } catch (error) {
    failures++;
    throw error;
  }
}

/** Search on the files of this site; fetched once, and again after a failure. */
export function opened(): Promise<OpenedSearch> {
  opening ??= openSearch(
    `${import.meta.env.BASE_URL.replace(/\/$/, "")}/pagefind/`,
    searching,
    load,
  );
  opening.catch(reopen);
  return opening;
}

/** Opens everything again the next time: what was opened may miss a part for good, or be older than the site. */
export function reopen(): void {
  opening = undefined;
}
