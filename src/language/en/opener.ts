import type { SearchOpenerWords } from "../shape/opener.ts";

/** The header's link to search. Apart from what search says: every page loads it. */
export const searchOpener: SearchOpenerWords = { offline: "Offline" };
