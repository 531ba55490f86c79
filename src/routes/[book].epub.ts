import {
  book as words,
  concept,
  module,
  name,
  pages,
  quiz,
  sheet,
  site as siteWords,
} from "#language";
import { addresses } from "#language";
import type { APIRoute } from "astro";
import { allOf } from "../site/records.ts";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { epub, type Part, type Reference } from "../book/book.ts";
import { bookStyle } from "../book/style.ts";
import bookSheet from "../components/book/Book.css?inline";
import { figureStyles } from "../components/figures/styles.ts";
import ReaderText from "../components/paper/ReaderText.astro";
import questionSheet from "../components/paper/Sheet.css?inline";
import { textStyles } from "../components/text/styles.ts";
import { apa } from "../course/bibliography.ts";
import { markedHtml, pieces } from "../course/text/components.ts";
import type { Page } from "../course/text/destination.ts";
import { standingHtml } from "../paper/reader.ts";
import { wordsOf } from "../paper/words.ts";
import { bookPicture } from "../site/book-pictures.ts";
import { courseBank } from "../site/bank.ts";
import { modulesInOrder } from "../site/modules.ts";
import { pack } from "../site/pack.ts";
import { courseSettings } from "../site/settings.ts";
import { textOf } from "../site/texts.ts";
import { absolute } from "../site/url.ts";
import tokens from "../styles/tokens.css?inline";

/** The course as a book, named by its id. */
export function getStaticPaths() {
  const { id } = courseSettings();
  return [{ params: { book: addresses.book(id).replace(/^\/|\.epub$/g, "") } }];
}

/** What is no `.astro` file itself does not know what a component is. */
const Text = ReaderText as AstroComponentFactory;

/** What only a page needs: a question in the book has the style of a sheet. */
const SHOWN = ["aside", "code", "formula", "notes", "picture", "table"] as const;

export const GET: APIRoute = async ({ site }) => {
  const course = courseSettings();
  const container = await AstroContainer.create();
  const textIn = (page: Page) => {
    const html = standingHtml(markedHtml(textOf(page)), { deeper: 0, idOf: (id) => id });
    return container.renderToString(Text, { props: { pieces: pieces(html) } });
  };
  const asked = Map.groupBy(courseBank(site).questions, (question) => question.concept.id);
  const parts: Part[] = [];
  for (const { id, number, title, summary, goals, concepts: own } of modulesInOrder()) {
    const chapters: Part["chapters"] = [];
    for (const { id, title, definition } of own)
      chapters.push({
        id,
        title,
        definition,
        text: await textIn({ kind: "concept", id }),
        questions: asked.get(id) ?? [],
      });
    parts.push({
      id,
      number,
      title,
      summary,
      goals: goals.map(({ text }) => text),
      text: await textIn({ kind: "module", id }),
      chapters,
    });
  }
  const collator = new Intl.Collator(name);
  const sources: Reference[] = allOf("sources")
    .map(({ id, data }) => ({ id, ...apa(data, pages.sources.reference) }))
    .toSorted((a, b) => collator.compare(a.before + a.italic, b.before + b.italic));
  const figures = allOf("figures");
  const used = new Set(allOf("concepts").flatMap(({ figures }) => figures));
  const kinds = figures.flatMap(({ name, data }) => (used.has(name) ? [data.kind] : []));
  const made = await epub({
    course,
    home: absolute("/", site),
    addresses,
    words: {
      ...words,
      sheet: wordsOf({ quiz, sheet }),
      goals: module.goals,
      sources: concept.sources,
      license: siteWords.license,
    },
    parts,
    sources,
    style: bookStyle(
      bookSheet + questionSheet + textStyles([...SHOWN]) + figureStyles(kinds),
      tokens,
    ),
    picture: bookPicture,
  });
  return new Response(pack(made), { headers: { "Content-Type": "application/epub+zip" } });
};
