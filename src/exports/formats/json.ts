import { carriesAll, type Format } from "./format.ts";

/** The bank itself, for programs; `version` goes up when something in it changes its meaning. */
export const json: Format = {
  name: "json",
  title: "JSON",
  extension: "json",
  mediaType: "application/json",
  carries: carriesAll({}),
  write: (bank) => JSON.stringify({ format: "questions", version: 1, ...bank }),
};
