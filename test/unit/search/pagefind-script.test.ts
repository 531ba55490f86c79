import { expect, test } from "vitest";
import { repaired } from "../../../src/search/index/pagefind-script.ts";

test("another script than Pagefind's is refused, with where to look", () => {
  expect(() => repaired("export const search = () => [];")).toThrow(
    /Pagefind's script has changed.*pagefind-script\.ts/s,
  );
});
