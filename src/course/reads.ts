/** What makes a file and what writes it are loaded apart from each other: this is where they meet. */
const MEETING = Symbol.for("course/reads");

const shared = globalThis as { [MEETING]?: Set<string> };

/**
 * Begins a list of all that is read of the course in this thread from now on, and returns it. One file is made at a time: what is
 * read is read for it.
 */
export function takeDown(): Set<string> {
  const reads = new Set<string>();
  shared[MEETING] = reads;
  return reads;
}

/** Says what is read; where nobody asks, nothing comes of it. */
export function note(read: string): void {
  shared[MEETING]?.add(read);
}

/** What was read until now was read for more than one file. Returns whether anybody asks what is read. */
export function startOver(): boolean {
  shared[MEETING]?.clear();
  return shared[MEETING] !== undefined;
}

/** The names under which things are read. */
export const nameOf = {
  record: (kind: string, id: string) => `${kind}/${id}`,
  all: (kind: string) => `${kind}/`,
  text: (path: string) => `texts/${path}`,
  props: (line: string) => `props:${line}`,
} as const;
