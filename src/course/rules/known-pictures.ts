import { isMistake, Links } from "../links.ts";
import type { Rule } from "./rule.ts";

/** Every picture in a text is a file of the course that can be shown, and says in words what it shows. */
export const knownPictures: Rule = (course, report) => {
  const links = new Links(course, "/");
  const pages = [
    ...course.concepts.map((page) => ({ page, kind: "concept" as const })),
    ...course.modules.map((page) => ({ page, kind: "module" as const })),
  ];
  for (const { page, kind } of pages) {
    for (const { node, ...place } of page.pictures) {
      const found = links.picture(node, { kind, id: page.id });
      if (isMistake(found)) report.error(place, found.what, found.advice);
      if (node.alt?.trim()) continue;
      report.error(
        place,
        `The picture "${node.url}" does not say what it shows.`,
        'Write it for who cannot see it: "![what it shows](address)".',
      );
    }
  }
};
