import type { Link } from "mdast";
import { pagesOf } from "../catalogue.ts";
import { isMistake } from "../links.ts";
import type { Place } from "../model.ts";
import { pageOf } from "../records/figure.ts";
import type { Page } from "../text/destination.ts";
import type { Rule } from "./rule.ts";

/** Every link in a text leads to a page, a section or a file that is there, however it is written. */
export const knownLinks: Rule = (course, report, links) => {
  const check = (node: Link, place: Place, page: Page) => {
    const found = links.resolve(node, page);
    if (isMistake(found)) report.error(place, found.what, found.advice);
  };
  for (const figure of course.figures) {
    const page = pageOf(figure, course);
    for (const { links: nodes, file, line } of figure.texts) {
      for (const node of nodes) check(node, { file, line }, page);
    }
  }
  for (const { written, page } of pagesOf(course)) {
    for (const { node, file, line } of written.linkUses) check(node, { file, line }, page);
  }
};
