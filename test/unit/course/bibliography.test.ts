import { describe, expect, test } from "vitest";
import { apa, bibtex } from "../../../src/course/bibliography.ts";
import { sourceSchema } from "../../../src/course/schemas/source.ts";

const BASE = {
  type: "book",
  title: "Bread",
  "title-short": "Bread",
  role: "article",
  summary: "Made up.",
};

/** The reference to a source with these fields; _italics_ between underscores. */
function reference(fields: object) {
  const { before, italic, after, url } = apa(sourceSchema.parse({ ...BASE, ...fields }), "n.d.");
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
      "Crumb, C. B. (1979). Bread. _On Food_, 1-9. Oven Press.",
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

test("several authors stand in their order, with & before the last", () => {
  const named = (...families: string[]) => ({ author: families.map((family) => ({ family })) });
  expect(reference(named("Rye", "Wheat"))).toMatch(/^Rye,? & Wheat\. /);
  expect(reference(named("Rye", "Wheat", "Oat"))).toMatch(/^Rye, Wheat,? & Oat\. /);
});

test("a title that ends in a question mark gets no full stop", () => {
  expect(reference({ author, title: "Why bread?" })).toBe("Crumb, C. B. (n.d.). _Why bread?_");
});

test("a DOI goes before a URL", () => {
  expect(reference({ DOI: "10.1/x", URL: "https://loaf.example/" })).toMatch(/doi\.org\/10\.1\/x$/);
});

test("a page of the site as BibTeX", () => {
  const entry = bibtex({
    id: "dough",
    title: "Dough",
    course: "Bread",
    url: "https://b.example/",
    year: 2026,
  });
  expect(entry).toMatchInlineSnapshot(`
    "@misc{dough,
      title = {Dough},
      howpublished = {Bread},
      year = {2026},
      url = {https://b.example/}
    }"
  `);
});
