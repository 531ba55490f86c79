import { choice } from "./choice.ts";

/** A task list with several `[x]`. */
export const multiple = choice("multiple", "Checkbox", (right) => right > 1);
