import { element, type Element, type Node } from "../exports/markup/node.ts";
import { parseHtml } from "../exports/markup/parse.ts";
import { key } from "../paper/key.ts";
import { piece } from "../paper/parts.ts";
import { sheet } from "../paper/sheet.ts";
import type { Book, Chapter, Part } from "./book.ts";
import { files, safeId, type Page } from "./page.ts";

/** A way from one place of the book to another. */
const way = (className: string, href: string, label: string): Element =>
  piece("p", className, element("a", { href }, label));

/** A module: what it is about, what can be done after it, and what introduces it and sums it up. */
export function modulePage({ words }: Book, part: Part): Page {
  const { id, number, title, summary, goals, text } = part;
  return {
    href: files.module(id),
    title,
    type: "bodymatter",
    depth: 1,
    body: () => [
      element(
        "section",
        { class: "part", "epub:type": "part" },
        piece(
          "header",
          "title",
          piece("p", "number", String(number)),
          element("h1", {}, title),
          piece("p", "lead", summary),
        ),
        piece("p", "label", words.goals),
        element(
          "ul",
          {},
          goals.map((goal) => element("li", {}, goal)),
        ),
        parseHtml(text),
      ),
    ],
  };
}

/** The questions of a chapter, each with the way to its answer. */
function questionsOf({ words }: Book, part: Part, chapter: Chapter): Node[] {
  const { questions, text } = chapter;
  if (questions.length === 0) return [];
  const cases = new Map(questions.flatMap(({ case: about }) => (about ? [[about.id, about]] : [])));
  const asked = sheet(questions, words.sheet, {
    writes: false,
    headed: false,
    level: 3,
    idOf: safeId,
    after: ({ id }) => way("to-answer", `${files.answers(part.id)}#${safeId(id)}`, words.toAnswer),
    caseAt: (id) => {
      const place = `case:${id}`;
      if (!text.includes(` id="${place}"`)) return undefined;
      const label = words.sheet.caseTitle(cases.get(id)?.title ?? "");
      return element("a", { href: `#${safeId(place)}` }, label);
    },
  });
  return [piece("section", "questions", element("h2", {}, words.questions), asked)];
}

/** A concept: a chapter with its questions at the end. */
export function chapterPage(book: Book, part: Part, chapter: Chapter): Page {
  const { id, title, definition, text } = chapter;
  return {
    href: files.chapter(id),
    title,
    type: "bodymatter",
    depth: 2,
    body: () => [
      element(
        "section",
        { class: "chapter", "epub:type": "chapter" },
        piece(
          "header",
          "title",
          piece("p", "label", part.title),
          element("h1", {}, title),
          piece("p", "lead", definition),
        ),
        parseHtml(text),
        questionsOf(book, part, chapter),
      ),
    ],
  };
}

/** The answers to the questions of a module, by chapter. */
export function answersPage({ words }: Book, part: Part): Page {
  const title = `${words.sheet.key}: ${part.title}`;
  const asked = part.chapters.filter(({ questions }) => questions.length > 0);
  return {
    href: files.answers(part.id),
    title,
    type: "backmatter",
    depth: 1,
    body: () => [
      element(
        "section",
        { class: "key", "epub:type": "answers" },
        element("h1", {}, title),
        asked.map((chapter) =>
          element(
            "section",
            {},
            element("h2", {}, chapter.title),
            key(chapter.questions, words.sheet, {
              start: 1,
              idOf: safeId,
              after: ({ id }) =>
                way("to-question", `${files.chapter(chapter.id)}#${safeId(id)}`, words.toQuestion),
            }),
          ),
        ),
      ),
    ],
  };
}
