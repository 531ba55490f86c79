import { allOf } from "./records.ts";

/** The modules in the order of the course. */
export const modulesInOrder = () => allOf("modules").sort((a, b) => a.number - b.number);
