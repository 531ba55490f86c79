import { fold } from "../../search/text.ts";
import { find } from "../dom.ts";
import type { Filtered } from "./filter.ts";

/** A question as the list has it. */
export interface Row extends Filtered {
  id: string;
  concept: string;
  /** What it asks, as plain text. */
  plain: string;
  /** Ids that it had before. */
  formerly: string[];
  element: HTMLElement;
}

/** The rows of a concept, with the parts of the page that hold them. */
export interface ConceptRows {
  element: HTMLElement;
  list: HTMLElement;
  rows: Row[];
}

/** The rows of a module, by concept. */
export interface ModuleRows {
  id: string;
  title: string;
  element: HTMLElement;
  heading: HTMLElement;
  /** Where it is said how many there are. */
  count: HTMLElement;
  concepts: ConceptRows[];
}

const textOf = (root: ParentNode, selector: string) =>
  root.querySelector(selector)?.textContent.trim() ?? "";

function rowOf(element: HTMLElement, module: string, concept: string, about: string): Row {
  const { question: id = "", kind = "", level = "", goal = "", formerly } = element.dataset;
  const plain = textOf(element, ".asked");
  const text = fold([plain, textOf(element, ".label"), about, id].join(" "));
  return {
    ...{ id, module, concept, kind, level, goal, plain, text, element },
    formerly: formerly?.split(" ") ?? [],
  };
}

/** The questions that stand in a page, as the page has them: `QuestionsOf.astro`. */
export function rowsIn(page: ParentNode): ModuleRows[] {
  return [...page.querySelectorAll<HTMLElement>("section[data-module]")].map((element) => {
    const heading = find(element, "h2");
    const id = element.dataset["module"] ?? "";
    const concepts = [...element.querySelectorAll<HTMLElement>("section[data-concept]")];
    return {
      ...{ id, element, heading },
      title: textOf(heading, "a"),
      count: find(heading, "small"),
      concepts: concepts.map((part) => {
        const [concept, about] = [part.dataset["concept"] ?? "", textOf(part, "h3")];
        const items = [...part.querySelectorAll<HTMLElement>("[data-question]")];
        return {
          element: part,
          list: find(part, "ol"),
          rows: items.map((item) => rowOf(item, id, concept, about)),
        };
      }),
    };
  });
}

/** All rows of some modules, in the order of the course. */
export const allRows = (modules: readonly ModuleRows[]): Row[] =>
  modules.flatMap(({ concepts }) => concepts.flatMap(({ rows }) => rows));
