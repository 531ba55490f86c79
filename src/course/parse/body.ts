import type { Nodes, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Concept, Place, Section } from "../model.ts";
import type { Report } from "../problems.ts";
import type { Page } from "../text/destination.ts";
import { checkHeading, HeadingIds, reportSkipped } from "./headings.ts";
import { parseCase } from "./case.ts";
import { countWords } from "./fragment.ts";
import { headingAttributes } from "./heading.ts";
import { isComponent, lineOf } from "./markdown.ts";
import { meantAttributes } from "./components.ts";
import { parseQuestion } from "./question.ts";
import { childrenOf } from "./settle.ts";
import { wikilinkWords } from "./wikilinks.ts";
import { checkWords, type Within } from "./words.ts";

/** What the text of a page holds besides its words. */
export type Body = Pick<
  Concept,
  | "anchors"
  | "backgrounds"
  | "body"
  | "cases"
  | "caseTags"
  | "citations"
  | "figures"
  | "labels"
  | "linkUses"
  | "links"
  | "pictures"
  | "questions"
  | "quizzes"
  | "sections"
  | "words"
>;

const INLINE = ["paragraph", "heading", "tableCell", "link", "emphasis", "strong", "delete"];

/** What a node stands in. */
interface Around {
  within: Within | undefined;
  background: boolean;
}

/** The text of a block without its citations and questions: what is read, counted and searched. */
function prose(node: Nodes): string {
  if (isComponent(node, "Cite") || isComponent(node, "Quiz")) return "";
  if (node.type === "link" && node.data?.wikilink) return wikilinkWords(node.data.wikilink);
  if (!("children" in node)) return toString(node);
  return childrenOf(node)
    .map(prose)
    .join(INLINE.includes(node.type) ? "" : " ");
}

/** The nodes below a node, the words of a footnote where it is first referred to. */
function below(node: Nodes, notes: Set<string>): RootContent[] {
  if (node.type !== "footnoteReference" || notes.has(node.identifier)) return childrenOf(node);
  notes.add(node.identifier);
  return node.data?.note ?? [];
}

/** Reads the blocks of a page: notes what stands in them, and reports what may not. */
export function parseBody(
  blocks: RootContent[],
  { page, file, source }: { page: Page; file: string; source: string },
  report: Report,
): Body {
  const body: Body = {
    body: blocks,
    anchors: [],
    sections: [],
    links: [],
    linkUses: [],
    pictures: [],
    citations: [],
    backgrounds: [],
    figures: [],
    cases: [],
    caseTags: 0,
    questions: [],
    labels: [],
    quizzes: 0,
    words: 0,
  };
  const ids = new HeadingIds();
  const notes = new Set<string>();
  let section: Section | undefined;
  /** Of the heading before: the title of the page is the first. */
  let depth = 1;

  const note = (node: Nodes, place: Place, around: Around): void => {
    const from = section?.id;
    switch (node.type) {
      case "link": {
        body.linkUses.push({ ...place, node, from, asked: around.within === "question" });
        break;
      }
      case "image":
        body.pictures.push({ ...place, node });
        break;
      case "heading": {
        const title = prose(node).replace(/\s+/g, " ").trim();
        const written = headingAttributes(node, place, report);
        const id = ids.next(written.id, title);
        if (!checkHeading(node, { ...place, id, title, within: around.within }, report) || !id)
          break;
        if (node.depth > depth + 1) reportSkipped(node.depth, depth, title, place, report);
        depth = node.depth;
        node.data = { id, formerly: written.formerly.map((former) => former.id) };
        const anchor = { ...place, id, title, formerly: written.formerly };
        body.anchors.push(anchor);
        if (node.depth !== 2) break;
        section = { ...anchor, text: "" };
        body.sections.push(section);
        break;
      }
    }
    if (!isComponent(node)) return;
    const { source: cited = "", at, name = "" } = meantAttributes(node);
    const surroundings = { file, source, concept: page.id, section: from };
    switch (node.name) {
      case "Quiz": {
        body.quizzes += 1;
        const { labels, question } = parseQuestion(node, surroundings, report);
        if (labels) body.labels.push(labels);
        if (question) body.questions.push(question);
        for (const hint of labels?.hint?.nodes ?? []) walk(hint, { ...around, within: "question" });
        break;
      }
      case "Cite":
        body.citations.push({
          ...place,
          source: cited,
          at,
          section: from,
          background: around.background,
        });
        break;
      case "Figure":
        body.figures.push({ ...place, name });
        break;
      case "Case": {
        body.caseTags += 1;
        const written = parseCase(node, surroundings, report);
        if (written) body.cases.push(written);
      }
    }
  };

  const walk = (node: Nodes, around: Around): void => {
    const place = { file, line: lineOf(node) };
    checkWords(node, place, around.within, report);
    note(node, place, around);
    const cited = body.citations.length;
    const background = isComponent(node, "Background");
    const within =
      around.within ??
      (isComponent(node, "Quiz") ? "question" : isComponent(node, "Case") ? "case" : undefined);
    for (const child of below(node, notes)) {
      walk(child, {
        within,
        background: around.background || background,
      });
    }
    if (background) body.backgrounds.push({ ...place, cites: body.citations.length - cited });
  };

  for (const block of blocks) {
    walk(block, { within: undefined, background: false });
    if (block.type === "heading" && block.depth === 2) continue;
    const text = prose(block).replace(/\s+/g, " ").trim();
    if (section && text) section.text = `${section.text} ${text}`.trim();
    body.words += countWords(text);
  }
  return body;
}
