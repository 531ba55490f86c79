/** What may have an address of its own that leads on. */
export const MOVED_TYPES = ["concept", "module", "question", "section", "source"] as const;

export type MovedType = (typeof MOVED_TYPES)[number];
