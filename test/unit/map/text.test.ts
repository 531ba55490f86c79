import { expect, test } from "vitest";
import { textWidth, wrap } from "../../../src/map/text.ts";

test("long titles are broken at spaces and after hyphens", () => {
  expect(wrap("Klant")).toEqual(["Klant"]);
  expect(wrap("Definities van klantgerichtheid")).toEqual(["Definities van", "klantgerichtheid"]);
  expect(wrap("Waarde-uitwisseling tussen mensen")).toEqual([
    "Waarde-",
    "uitwisseling",
    "tussen mensen",
  ]);
});

test("a single long word stays whole", () => {
  expect(wrap("Verantwoordelijkheidsgevoel")).toEqual(["Verantwoordelijkheidsgevoel"]);
});

test("wide letters take more room than narrow ones", () => {
  expect(textWidth("MMM")).toBeGreaterThan(textWidth("iii"));
});
