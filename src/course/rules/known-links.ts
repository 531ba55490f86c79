import { isMistake, Links } from "../links.ts";
import { pageOf } from "../records/figure.ts";
import type { Rule } from "./rule.ts";

/** Every link in a text leads to a page, a section or a file that is there, however it is written. */
export const knownLinks: Rule = (course, report) => {
  const links = new Links(course, "/");
  const check = (
    kind: "concept" | "module",
    pages: typeof course.concepts | typeof course.modules,
  ) => {
    for (const { id, linkUses } of pages) {
      for (const { node, file, line } of linkUses) {
        const found = links.resolve(node, { kind, id });
        if (isMistake(found)) report.error({ file, line }, found.what, found.advice);
      }
    }
  };
  for (const figure of course.figures) {
    for (const { links: nodes, file, line } of figure.texts) {
      for (const node of nodes) {
        const found = links.resolve(node, pageOf(figure, course));
        if (isMistake(found)) report.error({ file, line }, found.what, found.advice);
      }
    }
  }
  check("concept", course.concepts);
  check("module", course.modules);
};
