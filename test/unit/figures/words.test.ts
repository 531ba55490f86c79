/** The words of a figure are texts like any other: read as Markdown, checked, and rendered by the same code. */
import { describe, expect, test } from "vitest";
import { parseFigure } from "../../../src/course/parse/figure.ts";
import { Links } from "../../../src/course/links.ts";
import { Problems } from "../../../src/course/problems.ts";
import { figureRecords } from "../../../src/course/records/figure.ts";
import type { Course } from "../../../src/course/model.ts";
import { knownLinks } from "../../../src/course/rules/known-links.ts";
import { concept, contextOf } from "../course/written.ts";

const crumb = concept("crumb", "Crumb", "## Inside\n\nSoft.\n");
const crust = concept(
  "crust",
  "Crust",
  '## Outside\n\nHard.\n\n<Figure name="chain">It.</Figure>\n',
);

function read(first: string) {
  const problems = new Problems();
  const text = `kind: steps\ntitle: A chain\nsteps:\n  - { term: ${JSON.stringify(first)} }\n  - { term: Then }\n`;
  const figure = parseFigure({ id: "chain", path: "figures/chain.yaml", text }, problems);
  return { figure: figure!, problems };
}

function rendered(first: string) {
  const { figure } = read(first);
  const context = contextOf([crumb, crust]);
  const [record] = figureRecords(
    { figures: [figure], concepts: [crumb, crust] } as unknown as Course,
    context,
  );
  const data = record!.data as { steps: { term: string }[] };
  return { plain: data.steps[0]!.term, html: record!.html[data.steps[0]!.term] };
}

describe("words of a figure", () => {
  test("plain words need no HTML", () => {
    expect(rendered("Knead & rest")).toEqual({ plain: "Knead & rest", html: undefined });
  });

  test("emphasis, code, formulas and links are rendered as in a page", () => {
    expect(rendered("a *long* rest")).toEqual({
      plain: "a long rest",
      html: "a <em>long</em> rest",
    });
    expect(rendered("type `a < b`").html).toBe("type <code>a &#x3C; b</code>");
    expect(rendered("[[crumb|the inside]]").html).toContain('<a href="/begrippen/crumb/"');
    expect(rendered("$a^2$ grams").html).toContain("<math");
  });

  test("what would begin a list or a heading in a page is just words", () => {
    expect(rendered("1. Plan")).toEqual({ plain: "1. Plan", html: undefined });
    expect(rendered("# Plan")).toEqual({ plain: "# Plan", html: undefined });
  });

  test("code, pictures and components are mistakes with their line", () => {
    for (const words of ["{x}", "![a](./a.png)", '<Cite source="baker" />']) {
      const { problems } = read(words);
      expect(problems.list.map(({ line }) => line)).toContain(4);
    }
  });

  test("a link that leads nowhere is a mistake with its line", () => {
    const { figure, problems } = read("[[crum]]");
    const course = {
      settings: { language: "nl" },
      concepts: [crumb, crust],
      modules: [],
      sources: [],
      figures: [figure],
      media: [],
      unread: { modules: [], concepts: [], sources: [], figures: [], settings: [] },
    } as unknown as Course;
    knownLinks(course, problems, new Links(course, "/"));
    expect(problems.list).toContainEqual(
      expect.objectContaining({
        file: "figures/chain.yaml",
        line: 4,
        advice: 'Did you mean "crumb"?',
      }),
    );
  });
});
