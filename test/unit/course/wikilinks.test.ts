import { expect, test } from "vitest";
import { isMistake } from "../../../src/course/links.ts";
import { concept, contextOf, parsed } from "./written.ts";

/** The address and label of the only link in `text`. */
function resolved(text: string) {
  const use = parsed(`## S\n\n${text}`).concept.linkUses[0];
  if (use === undefined) return undefined;
  const found = links.resolve(use.node, page);
  if (isMistake(found)) return undefined;
  return { url: found.href, label: use.node.data?.wikilink?.label ?? found.label };
}

const { links, page } = contextOf([
  concept(
    "dough",
    "Dough",
    "## Kneading well\n\nText.",
    "aliases: [bread paste]\nformerly: [batter]\n",
  ),
  concept("ink-model", "INK-model", "## S\n\nText."),
  concept("c-sharp", "C#", "## Typen\n\nText.", 'aliases: [".NET", "ISO: 9001", "R&D", "C"]\n'),
  concept("crust", "Crust", "## Browning fast\n\nText."),
]);

test.each([
  ["[[dough]]", "/begrippen/dough/", "dough"],
  ["[[ink-model]]", "/begrippen/ink-model/", "INK-model"],
  ["[[bread paste]]", "/begrippen/dough/", "bread paste"],
  ["[[Bread Paste]]", "/begrippen/dough/", "Bread Paste"],
  ["[[Dough]]", "/begrippen/dough/", "Dough"],
  ["[[batter]]", "/begrippen/dough/", "batter"],
  ["[[dough|the mass]]", "/begrippen/dough/", "the mass"],
  ["[[dough#kneading-well]]", "/begrippen/dough/#kneading-well", "Kneading well"],
  ["[[dough#kneading-well|how]]", "/begrippen/dough/#kneading-well", "how"],
  ["[[dough#Kneading well]]", "/begrippen/dough/#kneading-well", "Kneading well"],
  ["[[C#]]", "/begrippen/c-sharp/", "C#"],
  ["[[C#|de taal]]", "/begrippen/c-sharp/", "de taal"],
  ["[[C##typen]]", "/begrippen/c-sharp/#typen", "Typen"],
  ["[[C#typen]]", "/begrippen/c-sharp/#typen", "Typen"],
  ["[[.NET]]", "/begrippen/c-sharp/", ".NET"],
  ["[[ISO: 9001]]", "/begrippen/c-sharp/", "ISO: 9001"],
  ["[[R&D]]", "/begrippen/c-sharp/", "R&D"],
  ["[[#browning-fast]]", "/begrippen/crust/#browning-fast", "Browning fast"],
  ["[[#Browning fast|zo]]", "/begrippen/crust/#browning-fast", "zo"],
  ["[[dough|the *mass*]]", "/begrippen/dough/", "the mass"],
])("%s leads to %s and reads “%s”", (written, url, label) => {
  expect(resolved(written)).toMatchObject({ url, label });
});

test("an unknown concept is not resolved", () => {
  expect(resolved("[[rusk]]")).toBeUndefined();
});

test.each(["https://bread.example/a", "mailto:a@b.example"])("%s stays as it is", (url) => {
  expect(resolved(`[so](${url})`)).toMatchObject({ url });
});

test.each([
  ["| a | b |\n| - | - |\n| [[dough|mass]] | x |", "mass"],
  ["| a | b |\n| - | - |\n| [[dough\\|mass]] | x |", "mass"],
  ["| a | b |\n| - | - |\n| x | [[dough|baker's mass]] |", "baker’s mass"],
  ["a [[dough\\|mass]] b", "mass"],
])("in a table a wikilink is one cell", (text, label) => {
  expect(resolved(text)).toMatchObject({ url: "/begrippen/dough/", label });
});

test("a link to a section knows target and section", () => {
  const { concept: page } = parsed("## S\n\n[[dough#kneading|so]]");
  expect(page.links).toMatchObject([{ target: "dough", section: "kneading", from: "s", line: 7 }]);
});
