import { relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";
import type { LiveCourse } from "../course/live.ts";
import type { Piece } from "../course/text/components.ts";
import type { CourseRecords } from "../course/records/index.ts";
import { conceptTexts, pathOf } from "../course/text/destination.ts";

/** So many texts share a file of the code that makes the pages: a file for each costs time and memory in the bundler. */
const TEXTS_PER_FILE = 100;

/** What pages import to find the text of a page, and what the bundler calls it. */
const TEXTS = "course:texts";
const TEXTS_ID = `\0${TEXTS}`;

const isText = (id: string, folder: string) => id.startsWith(folder + sep) && id.endsWith(".mdx");

/** Whether a module is the text of a page of the course in `folder`, or the list of them. */
export const isOfTexts = (id: string, folder: string): boolean =>
  id === TEXTS_ID || isText(id, folder);

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
    const file = files.get(id) ?? Math.floor(files.size / TEXTS_PER_FILE);
    files.set(id, file);
    return `texts-${file}`;
  };
}

/** A text as MDX, and the files that an author wrote it in. */
export interface CourseText {
  paths: string[];
  mdx: () => string;
}

/**
 * The texts of a course as MDX, by the path of their file in its folder: that of every module, and those of its concepts in
 * one.
 */
export function courseTexts({ texts, modules }: CourseRecords): Map<string, CourseText> {
  const conceptPath = (id: string) => pathOf({ kind: "concept", id });
  const of = (path: string) => texts.get(path) ?? [];
  return new Map(
    modules.flatMap(({ id, concepts }): [string, CourseText][] => {
      const own = pathOf({ kind: "module", id });
      const ids = concepts.map((concept) => concept.id);
      const byId = () => new Map(ids.map((id) => [id, of(conceptPath(id))]));
      return [
        [own, { paths: [own], mdx: () => mdxOf(of(own)) }],
        [conceptTexts(id), { paths: ids.map(conceptPath), mdx: () => mdxOfConcepts(byId()) }],
      ];
    }),
  );
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
        groups: [{ name: fileOfText(), test: (id: string) => id.endsWith(".mdx") }],
        includeDependenciesRecursively: false,
      };
      const rolldownOptions = {
        output: { codeSplitting },
        preserveEntrySignatures: "allow-extension" as const,
      };
      return { build: { rolldownOptions } };
    },
    // Found here, and not by looking round in the folder: a broken package.json there is none of the site's business.
    resolveId: (id) => (id === TEXTS ? TEXTS_ID : isText(id, folder) ? id : undefined),
    load(id) {
      if (!isOfTexts(id, folder)) return undefined;
      // A page may be asked for before the watcher says that its file has changed.
      if (live) course.refresh();
      const texts = courseTexts(course.records(base));
      if (id !== TEXTS_ID) return texts.get(relative(folder, id).split(sep).join("/"))?.mdx();
      const contents = [...texts.keys()].map((path) => {
        const file = JSON.stringify(resolve(folder, path));
        return `${JSON.stringify(path)}: () => import(${file})`;
      });
      return `export const contents = { ${contents.join(",\n")} };`;
    },
  };
}
