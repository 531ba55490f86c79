import { readFileSync } from "node:fs";

const NOINDEX = /<meta name="robots" content="noindex"/;

/** Whether search engines may show what a file holds. */
export const isFindable = (file: string): boolean => !NOINDEX.test(readFileSync(file, "utf8"));
