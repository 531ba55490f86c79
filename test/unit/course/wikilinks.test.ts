import { expect, test } from "vitest";
import { addresses } from "#language";
import { resolveWikilink } from "../../../src/course/html.ts";
import { wikilinkTarget } from "../../../src/course/parse/wikilinks.ts";
import { catalogueOf, concept, parsed } from "./written.ts";

/** The address and label of the only link in `text`. */
function resolved(text: string) {
  const { concept: page } = parsed(`## S\n\n${text}`);
  const link = page?.links[0];
  if (link === undefined) return undefined;
  const url = link.section === undefined ? link.target : `${link.target}#${link.section}`;
  const written = /\|(.+)\]\]/.exec(text)?.[1] ?? url;
  const node = { url, children: [{ type: "text" as const, value: written }] };
  return resolveWikilink(node, { catalogue, base: "/", addresses });
}

const catalogue = catalogueOf(
  concept(
    "dough",
    "Dough",
    "## Kneading well\n\nText.",
    "aliases: [bread paste]\nformerly: [batter]\n",
  ),
  concept("ink-model", "INK-model", "## S\n\nText."),
);

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
])("%s leads to %s and reads “%s”", (written, url, label) => {
  expect(resolved(written)).toMatchObject({ url, label });
});

test("an unknown concept is not resolved", () => {
  expect(resolved("[[rusk]]")).toBeUndefined();
});

test.each(["https://bread.example/a", "mailto:a@b.example", "/begrippen/", "#here", "./other"])(
  "%s is an ordinary link",
  (url) => {
    expect(wikilinkTarget({ url, children: [] })).toBeUndefined();
  },
);

test("a link to a section knows target and section", () => {
  const { concept: page } = parsed("## S\n\n[[dough#kneading|so]]");
  expect(page?.links).toMatchObject([{ target: "dough", section: "kneading", from: "s", line: 7 }]);
});
