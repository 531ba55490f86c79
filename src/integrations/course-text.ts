import { relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";
import type { LiveCourse } from "../course/live.ts";
import type { Piece } from "../course/text/components.ts";
import { conceptTexts, pathOf } from "../course/text/destination.ts";

/** So many texts share a file of the code that makes the pages: a file for each costs time and memory in the bundler. */
const TEXTS_PER_FILE = 100;

/** What Astro puts around a text to bring its styles along. */
const AROUND = /\.mdx\?astroPropagatedAssets$/;

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
 * The texts of several concepts as one text of MDX, which shows that of the concept whose `id` it is given: a bundler works for
 * each file, not for each sentence.
 */
export function mdxOfConcepts(texts: ReadonlyMap<string, Piece[]>): string {
  const shown = [...texts].map(
    ([id, pieces]) => `props.id === ${JSON.stringify(id)} && <>${mdxOf(pieces)}</>`,
  );
  return `{[${shown.join(", ")}]}`;
}

/** Divides texts over files of code, in the order in which they come. */
function fileOfText() {
  const files = new Map<string, number>();
  return (id: string): string => {
    const [text = ""] = id.split("?");
    const file = files.get(text) ?? Math.floor(files.size / TEXTS_PER_FILE);
    files.set(text, file);
    return `texts-${file}`;
  };
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
    configEnvironment(name) {
      if (name !== "prerender") return undefined;
      const codeSplitting = {
        groups: [
          { name: fileOfText(), test: (id: string) => id.endsWith(".mdx") || AROUND.test(id) },
        ],
        includeDependenciesRecursively: false,
      };
      const rolldownOptions = {
        output: { codeSplitting },
        preserveEntrySignatures: "allow-extension" as const,
      };
      return { build: { rolldownOptions } };
    },
    // Astro fills these in once for each file of code. Our texts are HTML, and bring no styles.
    transform: {
      order: "post",
      filter: { id: AROUND },
      handler: (code) => ({ code: code.replace(/"@@ASTRO-(LINKS|STYLES)@@"/g, "[]"), map: null }),
    },
    // Found here, and not by looking round in the folder: a broken package.json there is none of the site's business.
    resolveId: (id) => (isCourseText(id.replace(/\?.*$/, ""), folder) ? id : undefined),
    load(id) {
      // Nothing of it is asked for: Astro writes its own.
      if (AROUND.test(id)) return "";
      if (!isCourseText(id, folder)) return undefined;
      // A page may be asked for before the watcher says that its file has changed.
      if (live) course.refresh();
      const path = relative(folder, id).split(sep).join("/");
      const { texts, modules } = course.records(base);
      const module = modules.find(({ id }) => path === conceptTexts(id));
      if (module === undefined) return mdxOf(texts.get(path) ?? []);
      return mdxOfConcepts(
        new Map(
          module.concepts.map(({ id }) => [id, texts.get(pathOf({ kind: "concept", id })) ?? []]),
        ),
      );
    },
  };
}
