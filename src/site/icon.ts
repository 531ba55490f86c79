import { readFileSync } from "node:fs";

const drawing = readFileSync("public/favicon.svg", "utf8").trim();

/** The icon as an address that holds it: a file would be one more answer, and nearly all headers. */
export const icon = `data:image/svg+xml,${drawing.replaceAll('"', "'").replaceAll("#", "%23")}`;
