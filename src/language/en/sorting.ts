import type { Sorting } from "../shape/sorting.ts";

// English libraries file a name as it is written; only a title loses its article.
export const sorting: Sorting = { particles: /^(?:the|an?)\s+/i };
