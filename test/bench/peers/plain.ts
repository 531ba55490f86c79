import { Catalogue } from "../../../src/course/catalogue.ts";
import type { Course } from "../../../src/course/model.ts";

/** Where a concept stands in a site of plain pages. */
export const pathOf = (course: Course, id: string): string => {
  const module = course.modules.find(({ concepts }) => concepts.includes(id));
  return `/${module?.id ?? "concepts"}/${id}/`;
};

/** What stands in an attribute of a component. */
const attribute = (tag: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/**
 * The text of a course file as Markdown that any site can show: links and citations as words, cases and background as
 * quotations, figures as their captions. Questions are left out: no peer has them.
 */
export function plain(body: string, course: Course): string {
  const catalogue = new Catalogue(course.concepts);
  const titles = new Map(course.sources.map((source) => [source.id, source["title-short"]]));
  const quoted = (text: string) => text.trim().replaceAll(/^/gm, "> ");
  return body
    .replaceAll(/<Quiz\b[^]*?<\/Quiz>/g, "")
    .replaceAll(/<Cite\b[^>]*\/>/g, (tag) => {
      const [source, at] = [attribute(tag, "source"), attribute(tag, "at")];
      return `(${titles.get(source) ?? source}${at && `, ${at}`})`;
    })
    .replaceAll(/<Figure\b[^>]*>([^]*?)<\/Figure>/g, (_, caption: string) => `*${caption.trim()}*`)
    .replaceAll(/<Background>([^]*?)<\/Background>/g, (_, text: string) => quoted(text))
    .replaceAll(/<Case\b([^>]*)>([^]*?)<\/Case>/g, (_, tag: string, text: string) =>
      quoted(`**${attribute(tag, "title")}**\n\n${text.trim()}`),
    )
    .replaceAll(/^(##.*?)\s*\{#[^}]*\}$/gm, "$1")
    .replaceAll(/\[\[([^\]|]*)\|?([^\]]*)\]\]/g, (_, target: string, label: string) => {
      const [name = "", section] = target.split("#");
      const concept = catalogue.find(name);
      const address = concept ? pathOf(course, concept.id) : "";
      return `[${label || concept?.title || name}](${address}${section ? `#${section}` : ""})`;
    });
}
