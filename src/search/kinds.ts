import type { Kind } from "../language/shape/search.ts";

export type { Kind };

/** The kinds of page, in the order in which they can be chosen. */
export const KINDS = ["concept", "question", "module", "source"] as const satisfies Kind[];
