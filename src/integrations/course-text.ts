import { relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";
import type { LiveCourse } from "../course/live.ts";
import type { Piece } from "../course/text/components.ts";

/** Whether a module is the text of a page of the course in `folder`. */
export const isCourseText = (id: string, folder: string): boolean =>
  id.startsWith(folder + sep) && id.endsWith(".mdx");

/** A value as MDX takes it in an attribute. */
const expression = (value: string) => `{${JSON.stringify(value)}}`;

/** Pieces of a text as MDX: HTML as values, and components by their names. Nothing of it is an author's code. */
export function mdxOf(pieces: Piece[]): string {
  return pieces
    .map((piece) => {
      if ("html" in piece) return `<Html value=${expression(piece.html)} />`;
      const attributes = Object.entries(piece.attributes)
        .map(([name, value]) => ` ${name}=${expression(value)}`)
        .join("");
      if (piece.children.length === 0) return `<${piece.component}${attributes} />`;
      return `<${piece.component}${attributes}>\n${mdxOf(piece.children)}\n</${piece.component}>`;
    })
    .join("\n\n");
}

/**
 * Gives Astro the texts of a course as MDX that we made ourselves: an author's words go in as values, so that
 * nothing in them can run, be imported or be read from the disk while the site is built.
 */
export function courseText(course: LiveCourse, base: string): Plugin {
  const folder = resolve(course.folder);
  let live = false;
  return {
    name: "course-text",
    enforce: "pre",
    configResolved: ({ command }) => {
      live = command === "serve";
    },
    load(id) {
      if (!isCourseText(id, folder)) return undefined;
      // A page may be asked for before the watcher says that its file has changed.
      if (live) course.refresh();
      const path = relative(folder, id).split(sep).join("/");
      return mdxOf(course.records(base).texts.get(path) ?? []);
    },
  };
}
