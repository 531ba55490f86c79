import { element, type Node } from "../exports/markup/node.ts";
import { piece } from "../paper/parts.ts";
import type { Book } from "./book.ts";
import { files, safeId, type Page } from "./page.ts";

/** The drawing of the cover, as a page. */
export const coverPage = ({ course, words }: Book): Page => ({
  href: files.cover,
  title: words.cover,
  type: "cover",
  body: () => [
    piece(
      "div",
      "cover",
      element("img", { src: "cover.svg", alt: `${course.title}. ${course.tagline}` }),
    ),
  ],
});

/** The title page: what this is, by whom, from when, under which licence, and where it is on the web. */
export function titlePage({ course, home, words }: Book): Page {
  const { title, tagline, description, authors, updated, license } = course;
  return {
    href: files.title,
    title,
    type: "frontmatter",
    body: () => [
      element(
        "section",
        { class: "title-page", "epub:type": "titlepage" },
        element("h1", {}, title),
        piece("p", "lead", tagline),
        authors.length > 0 && authors.join(" · ") !== title
          ? piece("p", "authors", authors.join(" · "))
          : undefined,
        piece("p", "description", description),
        piece("p", "imprint", `${words.online} `, element("a", { href: home }, home)),
        updated === undefined ? undefined : piece("p", "imprint", `${words.updated} ${updated}.`),
        piece(
          "p",
          "imprint",
          `${words.license} `,
          element("a", { href: license.url }, license.name),
          ".",
        ),
      ),
    ],
  };
}

const item = ({ href, title }: Page, below: Node[] = []) =>
  element(
    "li",
    {},
    element("a", { href }, title),
    below.length > 0 ? element("ol", {}, below) : undefined,
  );

/** The contents, as a reading system and a reader have them: modules, and what stands in each. */
export function contentsPage({ words }: Book, pages: readonly Page[]): Page {
  const parts: { page: Page; chapters: Page[] }[] = [];
  for (const page of pages) {
    if (page.depth === 1) parts.push({ page, chapters: [] });
    else if (page.depth === 2) parts.at(-1)?.chapters.push(page);
  }
  const first = pages.find(({ type }) => type === "bodymatter");
  const landmark = (type: string, href: string, label: string) =>
    element("li", {}, element("a", { "epub:type": type, href }, label));
  return {
    href: files.contents,
    title: words.contents,
    type: "frontmatter",
    body: () => [
      element(
        "nav",
        { "epub:type": "toc", id: "toc" },
        element("h1", {}, words.contents),
        element(
          "ol",
          {},
          parts.map(({ page, chapters }) =>
            item(
              page,
              chapters.map((chapter) => item(chapter)),
            ),
          ),
        ),
      ),
      element(
        "nav",
        { "epub:type": "landmarks", id: "landmarks", hidden: "hidden" },
        element(
          "ol",
          {},
          landmark("cover", files.cover, words.cover),
          landmark("toc", `${files.contents}#toc`, words.contents),
          first && landmark("bodymatter", first.href, words.start),
          landmark("glossary", files.glossary, words.glossary),
          landmark("bibliography", files.sources, words.sources),
        ),
      ),
    ],
  };
}

/** All concepts by name, with what they mean. */
export function glossaryPage({ course, parts, words }: Book): Page {
  const collator = new Intl.Collator(course.language);
  const concepts = parts
    .flatMap(({ chapters }) => chapters)
    .toSorted((a, b) => collator.compare(a.title, b.title));
  return {
    href: files.glossary,
    title: words.glossary,
    type: "backmatter",
    depth: 1,
    body: () => [
      element("h1", {}, words.glossary),
      element(
        "dl",
        { "epub:type": "glossary", class: "glossary" },
        concepts.flatMap(({ id, title, definition }) => [
          element(
            "dt",
            { "epub:type": "glossterm" },
            element("dfn", {}, element("a", { href: files.chapter(id) }, title)),
          ),
          element("dd", { "epub:type": "glossdef" }, definition),
        ]),
      ),
    ],
  };
}

/** What the texts rest on. */
export const sourcesPage = ({ sources, words }: Book): Page => ({
  href: files.sources,
  title: words.sources,
  type: "backmatter",
  depth: 1,
  body: () => [
    element("h1", {}, words.sources),
    element(
      "ul",
      { class: "references" },
      sources.map(({ id, before, italic, after, url }) =>
        element(
          "li",
          { id: safeId(id) },
          before,
          element("cite", {}, italic),
          after,
          url ? [" ", element("a", { href: url }, url)] : undefined,
        ),
      ),
    ),
  ],
});
