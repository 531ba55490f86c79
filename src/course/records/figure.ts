import type { Course, Figure } from "../model.ts";
import type { FigureData } from "../schemas/figure.ts";
import type { Page } from "../text/destination.ts";
import type { TextContext } from "../text/context.ts";
import { renderFragment } from "../text/render.ts";

/** A figure as the pages have it. */
export interface FigureRecord {
  name: string;
  /** Its words as plain text. */
  data: FigureData;
  /** The same words as HTML, by their plain text, where there is more to them. */
  html: Record<string, string>;
}

/** The page on which a figure stands: links within the page are its. */
export function pageOf({ name }: Figure, { concepts }: Pick<Course, "concepts">): Page {
  const user = concepts.find(({ figures }) => figures.some((use) => use.name === name));
  return { kind: "concept", id: user?.id ?? "" };
}

/** The records of all figures. */
export function figureRecords(course: Course, context: TextContext): FigureRecord[] {
  return course.figures.map((figure) => {
    const page = pageOf(figure, course);
    const html = figure.texts
      .filter(({ nodes }) => JSON.stringify(nodes).match(/"type":"(?!paragraph|text")/))
      .map(({ text, nodes }) => [text, renderFragment(nodes, page, context)] as const);
    return { name: figure.name, data: figure.data, html: Object.fromEntries(html) };
  });
}
