import { course, keys } from "./keys.ts";

/** Where progress is kept of a question, and what was there and cannot be read; rename none, or what was kept is lost. */
export const progressKeys = { kept: keys.progress, aside: `${course}:set-aside:` };
