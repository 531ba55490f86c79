import { pagesOf } from "../catalogue.ts";
import { isMistake, Links, type Linked } from "../links.ts";
import { destinationOf } from "../text/destination.ts";
import { splitName } from "./wikilinks.ts";

/** Now that all names are known, finds what concepts each page links to, in whatever way it is written. */
export function linkPages(course: Linked): void {
  const links = new Links(course, "/");
  for (const { written, page } of pagesOf(course)) {
    written.links = written.linkUses.flatMap(({ node, ...use }) => {
      const found = links.resolve(node, page);
      if (isMistake(found)) {
        // A misspelt name is one mistake: what hangs on the link asks which concept was meant.
        const meant = destinationOf(node, page);
        return meant.to === "concept" ? [{ ...use, ...splitName(meant.name) }] : [];
      }
      if (found.concept === undefined) return [];
      const [, section] = found.href.split("#");
      return [{ ...use, target: found.concept, section }];
    });
  }
}
