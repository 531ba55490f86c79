import { meant } from "./meant.ts";
import type { Rule } from "./rule.ts";

/** What is still being written is named, so that nobody wonders where it is; the course cannot start with it. */
export const draftsLeftOut: Rule = (
  { concepts, modules, settings, unread, at },
  report,
  { catalogue },
) => {
  for (const [what, pages] of [
    ["Concept", concepts],
    ["Module", modules],
  ] as const) {
    for (const page of pages) {
      if (!page.draft) continue;
      report.warning(
        page.at("draft"),
        `${what} "${page.id}" is a draft: it is left out of a build, and links to it become words.`,
        'Take "draft" off when it is ready.',
      );
    }
  }
  if (unread.settings.includes("start")) return;
  if (meant(settings.start, catalogue)?.draft) {
    report.error(
      at("start"),
      `The course starts with "${settings.start}", which is a draft.`,
      "Start with a concept that is ready.",
    );
  }
};
