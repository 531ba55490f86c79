import { describe, expect, test } from "vitest";
import { apaCitation, authorOf, bibtex } from "../../../src/course/citation.ts";
import { structuredAuthor } from "../../../src/course/schema-org.ts";

const COURSE = { title: "Bread", tagline: "Why a loaf rises", updated: "2026-11-26", authors: [] };
const PAGE = { id: "dough", title: "Dough", url: "https://b.example/", course: COURSE };
const by = (...authors: string[]) => ({ ...PAGE, course: { ...COURSE, authors } });

/** A citation; _italics_ between underscores. */
function cited(page: Parameters<typeof apaCitation>[0]) {
  const { before, italic, after } = apaCitation(page, { undated: "n.d.", in: "In" });
  return `${before}_${italic}_${after}`;
}

describe("APA", () => {
  test.each([
    [by(), "Dough. (2026). In _Bread: why a loaf rises_. https://b.example/"],
    [
      by("Baker, Anna", "Crumb, C. B."),
      "Baker, A., & Crumb, C. B. (2026). Dough. In _Bread: why a loaf rises_. https://b.example/",
    ],
    [
      by("Bakers' Union"),
      "Bakers' Union. (2026). Dough. In _Bread: why a loaf rises_. https://b.example/",
    ],
    // Its own author, it is named once.
    [by("Bread"), "Bread. (2026). _Dough_. https://b.example/"],
    [
      { ...by("Bread"), title: "Bread" },
      "Bread. (2026). _Bread: why a loaf rises_. https://b.example/",
    ],
    [{ ...by(), title: "Bread" }, "_Bread: why a loaf rises_. (2026). https://b.example/"],
    [
      { ...by(), course: { ...COURSE, updated: undefined } },
      "Dough. (n.d.). In _Bread: why a loaf rises_. https://b.example/",
    ],
  ])("%#", (page, reference) => {
    expect(cited(page)).toBe(reference);
  });
});

test("a page of the site as BibTeX", () => {
  expect(bibtex(by("Baker, Anna", "Bakers' Union"))).toMatchInlineSnapshot(`
    "@misc{dough,
      author = {Baker, Anna and {Bakers' Union}},
      title = {Dough},
      howpublished = {Bread},
      year = {2026},
      url = {https://b.example/}
    }"
  `);
  const bare = bibtex({ ...PAGE, course: { ...COURSE, updated: undefined } });
  expect(bare).not.toMatch(/year|author/);
  expect(bibtex(by("Bread"))).not.toContain("howpublished");
});

test("signs that TeX reads as its own are written out, and the address is kept", () => {
  const entry = bibtex({
    ...by("R&D {Oven}"),
    title: String.raw`C# & 100 % of {x}^2_\ ~ $5`,
    url: "https://b.example/~jan/a_b%20{c}",
  });
  expect(entry).toContain(
    String.raw`{C\# \& 100 \% of \{x\}\textasciicircum{}2\_\textbackslash{} \textasciitilde{} \$5}`,
  );
  expect(entry).toContain("{https://b.example/~jan/a_b%20%7Bc%7D}");
  expect(entry).toContain(String.raw`{{R\&D \{Oven\}}}`);
});

test("who has a comma in a name is a person", () => {
  expect(authorOf("Baker, A.")).toEqual({ family: "Baker", given: "A." });
  expect(authorOf("Baker,")).toEqual({ literal: "Baker," });
  expect(structuredAuthor("Baker, Anna")).toEqual({ "@type": "Person", name: "Anna Baker" });
  expect(structuredAuthor("Bread")).toEqual({ "@type": "Organization", name: "Bread" });
});
