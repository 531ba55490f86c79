import { searching } from "#language";
import { openSearch, type OpenedSearch } from "../../search/query/open.ts";

let opening: Promise<OpenedSearch> | undefined;

/** Search on the files of this site; fetched once, and again after a failure. */
export function opened(): Promise<OpenedSearch> {
  opening ??= openSearch(import.meta.env.BASE_URL.replace(/\/?$/, "/"), searching);
  opening.catch(reopen);
  return opening;
}

/** Opens everything again the next time: what was opened may miss a part for good, or be older than the site. */
export function reopen(): void {
  opening = undefined;
}
