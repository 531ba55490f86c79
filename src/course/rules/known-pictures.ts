import { pagesOf } from "../catalogue.ts";
import { isMistake } from "../links.ts";
import type { Rule } from "./rule.ts";

/** Every picture in a text is a file of the course that can be shown, and says in words what it shows. */
export const knownPictures: Rule = (course, report, links) => {
  for (const { written, page } of pagesOf(course)) {
    for (const { node, ...place } of written.pictures) {
      const found = links.picture(node, page);
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
