import GithubSlugger from "github-slugger";
import type { Nodes, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Concept, Section } from "../model.ts";
import type { Report } from "../problems.ts";
import { parseCase } from "./case.ts";
import { countWords } from "./fragment.ts";
import { headingAttributes } from "./heading.ts";
import { attributes, isComponent, lineOf } from "./markdown.ts";
import { parseQuestion } from "./question.ts";
import { wikilinkTarget } from "./wikilinks.ts";
import { checkWords } from "./words.ts";

/** What the text of a page holds besides its words. */
export type Body = Pick<
  Concept,
  | "sections"
  | "links"
  | "citations"
  | "backgrounds"
  | "figures"
  | "cases"
  | "questions"
  | "quizzes"
  | "words"
>;

const INLINE = ["paragraph", "heading", "tableCell", "link", "emphasis", "strong"];

const childrenOf = (node: Nodes): Nodes[] => ("children" in node ? (node.children as Nodes[]) : []);

/** The text of a block without its citations and questions: what is read, counted and searched. */
function prose(node: Nodes): string {
  if (isComponent(node, "Cite") || isComponent(node, "Quiz")) return "";
  if (!("children" in node)) return toString(node);
  return childrenOf(node)
    .map(prose)
    .join(INLINE.includes(node.type) ? "" : " ");
}

/** Reads the blocks of a page. `concept` is the page's id, which its questions carry. */
export function parseBody(
  blocks: RootContent[],
  { concept, file, source }: { concept: string; file: string; source: string },
  report: Report,
): Body {
  const body: Body = {
    sections: [],
    links: [],
    citations: [],
    backgrounds: [],
    figures: [],
    cases: [],
    questions: [],
    quizzes: 0,
    words: 0,
  };
  const slugger = new GithubSlugger();
  let section: Section | undefined;

  /** Notes what a node is and goes on below it; `quiz` and `background` say what it stands in. */
  const walk = (node: Nodes, quiz: boolean, background: boolean): void => {
    const place = { file, line: lineOf(node) };
    const sound = checkWords(node, place, quiz, report);
    if (node.type === "link") {
      const link = wikilinkTarget(node);
      const from = quiz ? undefined : section?.id;
      if (link) body.links.push({ ...place, target: link.target, section: link.section, from });
    }
    if (isComponent(node, "Quiz")) {
      body.quizzes += 1;
      const surroundings = { file, concept, section: section?.id, source };
      const question = sound ? parseQuestion(node, surroundings, report) : undefined;
      if (question) body.questions.push(question);
    }
    if (isComponent(node, "Cite")) {
      const { source = "", at } = attributes(node);
      body.citations.push({ ...place, source, at, section: section?.id, background });
    }
    if (isComponent(node, "Figure")) {
      body.figures.push({ ...place, name: attributes(node)["name"] ?? "" });
    }
    if (isComponent(node, "Case")) {
      const written = parseCase(node, { file, concept, section: section?.id }, report);
      if (written) body.cases.push(written);
    }
    const cited = body.citations.length;
    const isBackground = isComponent(node, "Background");
    for (const child of childrenOf(node)) {
      walk(child, quiz || isComponent(node, "Quiz"), background || isBackground);
    }
    if (isBackground) body.backgrounds.push({ ...place, cites: body.citations.length - cited });
  };

  for (const block of blocks) {
    if (block.type === "heading") {
      const title = toString(block);
      const place = { file, line: lineOf(block) };
      const { id = slugger.slug(title), formerly } = headingAttributes(block, place, report);
      if (block.depth === 2) {
        section = { ...place, id, title, text: "", formerly };
        body.sections.push(section);
        walk(block, false, false);
        continue;
      }
    }
    walk(block, false, false);
    const text = prose(block).replace(/\s+/g, " ").trim();
    if (section && text) section.text = `${section.text} ${text}`.trim();
    body.words += countWords(text);
  }
  return body;
}
