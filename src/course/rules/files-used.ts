import { Links } from "../links.ts";
import { FILES } from "../media.ts";
import type { Rule } from "./rule.ts";

/** What can be downloaded is linked to, and every picture of the course's own folder stands somewhere. */
export const filesUsed: Rule = (course, report) => {
  const links = new Links(course, "/");
  const used = new Set<string>();
  const pages = [
    ...course.concepts.map((page) => ({ page, kind: "concept" as const })),
    ...course.modules.map((page) => ({ page, kind: "module" as const })),
  ];
  for (const { page, kind } of pages) {
    const place = { kind, id: page.id };
    for (const { node } of page.linkUses) used.add(links.fileOf(node, place) ?? "");
    for (const { node } of page.pictures) {
      const path = links.pictureOf(node, place);
      if (typeof path === "string") used.add(path);
    }
  }
  // A page that could not be read may use any file.
  if (pages.some(({ page }) => page.damaged) || course.unread.concepts.length > 0) return;
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
