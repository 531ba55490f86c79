/** The addresses of pages, from the names of their files and the words of a language. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { patternOf } from "../../../src/integrations/routes.ts";
import { languageNames, languageOf } from "../../../src/language/languages.ts";

const { addressWords: dutch } = languageOf("nl");
const { addressWords: english } = languageOf("en");

test.each([
  ["index.astro", "/", "/"],
  ["404.astro", "/404", "/404"],
  ["opensearch.xml.ts", "/opensearch.xml", "/opensearch.xml"],
  ["questions.json.ts", "/vragen.json", "/questions.json"],
  ["concepts/[id].astro", "/begrippen/[id]", "/concepts/[id]"],
  ["concepts/letter/[letter].astro", "/begrippen/letter/[letter]", "/concepts/letter/[letter]"],
  ["questions/[id]/oembed.json.ts", "/vragen/[id]/oembed.json", "/questions/[id]/oembed.json"],
  ["modules/[id]/test.astro", "/modules/[id]/toets", "/modules/[id]/test"],
  ["review/questions.json.ts", "/herhalen/vragen.json", "/review/questions.json"],
])("%s answers %s, in English %s", (file, inDutch, inEnglish) => {
  expect(patternOf(file, dutch)).toBe(inDutch);
  expect(patternOf(file, english)).toBe(inEnglish);
});

test("a file with a name that no language has a word for is refused", () => {
  expect(() => patternOf("glossary.astro", english)).toThrow('"glossary" is not among');
});

describe.each(languageNames)("in %s", (name) => {
  const { addressWords, addresses } = languageOf(name);
  const patterns = readdirSync("src/routes", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(astro|ts)$/.test(file))
    .map((file) => patternOf(file, addressWords));

  test("every address has a page", () => {
    const missing = Object.values(addresses)
      .map((address) => (typeof address === "string" ? address : address("x")))
      .filter((address) => {
        const page = address.replace(/(.)\/$/, "$1");
        return !patterns.some((pattern) =>
          new RegExp(`^${pattern.replace(/\[\w+\]/g, "[^/]+").replaceAll(".", "\\.")}$`).test(page),
        );
      });
    expect(missing).toEqual([]);
  });
});
