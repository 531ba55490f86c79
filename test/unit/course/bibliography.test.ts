import { describe, expect, test } from "vitest";
import { apa } from "../../../src/course/bibliography.ts";
import { sourceSchema } from "../../../src/course/schemas/source.ts";

const BASE = {
  type: "book",
  title: "Bread",
  "title-short": "Bread",
  role: "article",
  summary: "Made up.",
};

const WORDS = { undated: "n.d.", in: "In", editor: "Ed.", editors: "Eds.", pages: "pp." };

/** The reference to a source with these fields; _italics_ between underscores. */
function reference(fields: object) {
  const { before, italic, after, url } = apa(sourceSchema.parse({ ...BASE, ...fields }), WORDS);
  return `${before}_${italic}_${after}${url ? ` ${url}` : ""}`;
}

const author = [{ family: "Crumb", given: "Clara B." }];
const inJournal = { "container-title": "Journal of Bread", volume: 14, issue: 3, page: "252-271" };

describe("each type of source", () => {
  test.each([
    [
      "article-journal",
      { author, issued: 2011, ...inJournal, DOI: "10.1/x" },
      "Crumb, C. B. (2011). Bread. _Journal of Bread_, 14(3), 252-271. https://doi.org/10.1/x",
    ],
    [
      "article-magazine",
      { author, "container-title": "The Loaf", URL: "https://loaf.example/1" },
      "Crumb, C. B. (n.d.). Bread. _The Loaf_. https://loaf.example/1",
    ],
    [
      "article-newspaper",
      { author: [{ literal: "The Daily" }], issued: "2017-09", "container-title": "The Daily" },
      "The Daily. (2017). Bread. _The Daily_.",
    ],
    [
      "book",
      { author, issued: 1979, publisher: "Oven Press" },
      "Crumb, C. B. (1979). _Bread_. Oven Press.",
    ],
    [
      "chapter",
      { author, issued: 1979, "container-title": "On Food", page: "1-9", publisher: "Oven Press" },
      "Crumb, C. B. (1979). Bread. In _On Food_ (pp. 1-9). Oven Press.",
    ],
    [
      "interview",
      { author, "container-title": "The Loaf" },
      "Crumb, C. B. (n.d.). _Bread_. The Loaf.",
    ],
    [
      "report",
      { author: [{ literal: "Bakers' Union" }], issued: 2004, publisher: "Bakers' Union" },
      "Bakers' Union. (2004). _Bread_.",
    ],
    [
      "thesis",
      { author, issued: 2017, publisher: "University of Toast" },
      "Crumb, C. B. (2017). _Bread_. University of Toast.",
    ],
    [
      "webpage",
      { author: [{ literal: "Loaf" }], issued: 2026, URL: "https://loaf.example/2" },
      "Loaf. (2026). _Bread_. https://loaf.example/2",
    ],
    [
      "post-weblog",
      { author, "container-title": "Crumbs", URL: "https://crumbs.example/" },
      "Crumb, C. B. (n.d.). _Bread_. Crumbs. https://crumbs.example/",
    ],
  ])("%s", (type, fields, expected) => {
    expect(reference({ type, ...fields })).toBe(expected);
  });
});

test("without an author the title goes first", () => {
  expect(reference({ issued: 1979 })).toBe("_Bread_. (1979).");
  expect(reference({ type: "article-journal", issued: 2011, ...inJournal })).toBe(
    "Bread. (2011). _Journal of Bread_, 14(3), 252-271.",
  );
});

describe("several authors", () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ family: `N${i + 1}`, given: "A" }));
  test.each([
    [
      [
        { family: "Rye", given: "A." },
        { family: "Oat", given: "B." },
      ],
      "Rye, A., & Oat, B. ",
    ],
    [[{ literal: "Rye Union" }, { literal: "Oat Union" }], "Rye Union & Oat Union. "],
    [[{ family: "Rye" }, { family: "Wheat" }, { family: "Oat" }], "Rye, Wheat, & Oat. "],
    [[{ family: "Rye", given: "Jean-Paul" }], "Rye, J.-P. "],
    [[{ family: "Rye", given: "Élise  van den" }], "Rye, É. v. d. "],
    [people(20), "N19, A., & N20, A. "],
    [people(21), "N19, A., . . . N21, A. "],
  ])("stand in their order, as APA has it", (author, expected) => {
    expect(reference({ author })).toContain(expected);
  });
  test("of more than twenty, those between are left out", () => {
    expect(reference({ author: people(40) })).not.toContain("N20");
  });
});

test.each([
  [[{ family: "Rye", given: "Ann" }], "In A. Rye (Ed.), _On Food_."],
  [
    [{ family: "Rye", given: "Ann" }, { literal: "Oat Union" }],
    "In A. Rye & Oat Union (Eds.), _On Food_.",
  ],
  [
    [{ family: "Rye" }, { family: "Oat" }, { family: "Wheat" }],
    "In Rye, Oat, & Wheat (Eds.), _On Food_.",
  ],
])("a chapter names who put its book together", (editor, expected) => {
  expect(reference({ author, type: "chapter", "container-title": "On Food", editor })).toContain(
    expected,
  );
});

test.each(["10.1/x", "https://doi.org/10.1/x", "http://dx.doi.org/10.1/x", "doi: 10.1/x"])(
  "a DOI may be written as %s",
  (DOI) => {
    expect(reference({ DOI })).toMatch(/ https:\/\/doi\.org\/10\.1\/x$/);
  },
);

test.each([
  { DOI: "1177/009" },
  { DOI: "https://example.org/10.1/x" },
  { issued: "2020-99-99" },
  { issued: "2021-02-29" },
  { issued: 99 },
  { title: "   " },
  { author: [{ literal: " " }] },
])("%o is no field of a source", (fields) => {
  expect(sourceSchema.safeParse({ ...BASE, ...fields }).success).toBe(false);
});

test("a title that ends in a question mark gets no full stop", () => {
  expect(reference({ author, title: "Why bread?" })).toBe("Crumb, C. B. (n.d.). _Why bread?_");
});

test("a DOI goes before a URL", () => {
  expect(reference({ DOI: "10.1/x", URL: "https://loaf.example/" })).toMatch(/doi\.org\/10\.1\/x$/);
});
