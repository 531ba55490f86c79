/** Id of the course, which begins the keys: several courses can share one origin. */
export const course = document.documentElement.dataset["course"] ?? "";

/**
 * The keys under which every page of this site keeps something in a reader's browser; those that only some pages reach
 * for stand in `page-keys.ts` and `progress-keys.ts`, where no other page carries them. Rename none, or what was kept is lost.
 * `returning-before-paint.js`, which stands in pages and imports nothing, looks for `last`, `given`, `progress`
 * and `tests`.
 */
export const keys = {
  /** "light" or "dark". `theme-before-paint.js`, which stands in each page and imports nothing, reads it too. */
  theme: "theme",
  /** The concepts that were read last, newest first, a line each: its address, a space, its title. */
  last: `${course}:last`,
  /** Whether the course is to be kept for when there is no network: "1", or "" for not; `offline/register.ts` reads it. */
  offline: `${course}:offline`,
  /** Begins the key of each answer that stands in no record of a question yet (`inbox.ts`), as `learning/given.ts` has it. */
  given: `${course}:given:`,
  /** Begins the key of each question's progress (`learning/progress.ts`). */
  progress: `${course}:q:`,
  /** Begins the key of each answer that was given and not checked yet (`drafts.ts`). */
  drafts: `${course}:draft:`,
};
