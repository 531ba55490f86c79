/** Words that Pagefind divides otherwise than our vocabulary does: two of them with a dash between. */
import { MENTION } from "../pagefind.ts";
import type { Posting } from "../postings.ts";
import type { SearchDocument } from "./documents.ts";
import { WEIGHT } from "./html.ts";
import { wordsIn } from "./vocabulary.ts";

/**
 * Gives each word that an index lacks the pages that say it, as often as once: whatever the vocabulary knows is found.
 * @param documents those of the index, in its order
 */
export function complete(
  postings: Map<string, Posting[]>,
  words: Iterable<string>,
  documents: readonly SearchDocument[],
): void {
  const missing = new Set([...words].filter((word) => !postings.has(word)));
  if (missing.size === 0) return;
  for (const [page, document] of documents.entries()) {
    const weight = Math.floor(MENTION * WEIGHT[document.kind]);
    for (const word of new Set(wordsIn(document))) {
      if (!missing.has(word)) continue;
      const pages = postings.get(word) ?? [];
      postings.set(word, [...pages, { page, weight, fields: 0 }]);
    }
  }
}
