import { pagesOf } from "../catalogue.ts";
import { FILES } from "../media.ts";
import type { Rule } from "./rule.ts";

/** What can be downloaded is linked to, and every picture of the course's own folder stands somewhere. */
export const filesUsed: Rule = (course, report, links) => {
  const used = new Set<string>();
  const pages = pagesOf(course);
  for (const { written, page } of pages) {
    for (const { node } of written.linkUses) used.add(links.fileOf(node, page) ?? "");
    for (const { node } of written.pictures) {
      const path = links.pictureOf(node, page);
      if (typeof path === "string") used.add(path);
    }
  }
  // A page that could not be read may use any file.
  if (pages.some(({ written }) => written.damaged) || course.unread.concepts.length > 0) return;
  for (const { path, file, mistake } of course.media) {
    if (used.has(path) || !(path.startsWith(FILES) || path.startsWith("images/"))) continue;
    if (mistake) report.error({ file, line: 1 }, mistake.what, mistake.advice);
    else
      report.warning(
        { file, line: 1 },
        `Nothing uses "${path}".`,
        "Use it in a text, or remove it.",
      );
  }
};
