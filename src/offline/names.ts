/** What the caches of a site are called. Two sites may share an origin: the scope of its worker ends each name. */
export const cachesOf = (scope: string) => ({
  /** The files of a version, by their sums. */
  files: `files-${scope}`,
  /** Of a large course: what was visited, and the modules that go with it. */
  visited: `visited-${scope}`,
  /** Pages that are open and of another version. */
  foreign: `foreign-${scope}`,
  /** What is kept, since when (`record.ts`). */
  record: `record-${scope}`,
});
