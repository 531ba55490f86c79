import { expect, test } from "vitest";
import { searching } from "#language";
import { excerpt, Marker } from "../../../src/search/query/excerpt.ts";

const shown = (text: string, words: string[]) =>
  excerpt(text, new Marker(words, searching))
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join("");

test("words are marked in every form, with their accents and signs around them", () => {
  expect(shown("Cliënten, klanten en (klant).", ["client", "klant"])).toBe(
    "[Cliënten], [klanten] en ([klant]).",
  );
});
test("a long text is cut where most of the words are", () => {
  const text = `${"los ".repeat(80)}hier staat de klantreis naast de blueprint${" los".repeat(80)}`;
  const cut = shown(text, ["klantreis", "blueprint"]);
  expect(cut).toMatch(/^… .*\[klantreis\] naast de \[blueprint\].* …$/);
  expect(cut.split(" ").length).toBeLessThan(35);
});
test("markup in a text stays text", () => {
  expect(shown("<img onerror=x> klant", ["klant"])).toBe("<img onerror=x> [klant]");
});
