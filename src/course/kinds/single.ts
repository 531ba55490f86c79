import { choice } from "./choice.ts";

/** A task list with one `[x]`. (With none it is one too, and the check says what is missing.) */
export const single = choice("single", "Multiple choice", (right) => right < 2);
