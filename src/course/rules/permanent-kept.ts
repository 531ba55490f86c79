import { hasAllCases, hasAllQuestions } from "../catalogue.ts";
import type { Course } from "../model.ts";
import { formerIds, livingIds, type PermanentType } from "../permanent/ids.ts";
import { destinationOf } from "../permanent/target.ts";
import { nearest } from "../suggest.ts";
import type { Rule } from "./rule.ts";

/** How what is gone can be kept, by what it was. */
const KEEPING: Record<PermanentType, (id: string) => string> = {
  case: () => "Give a <Case> this id again",
  concept: (id) => `Write "formerly: [${id}]" on the page that took its place`,
  goal: () => "Give a goal this id again",
  module: () => "Restore its file",
  question: (id) => `Write formerly="${id}" on the question that asks the same`,
  section: (id) =>
    `Write {#new-id formerly="${id.split("#")[1] ?? ""}"} behind the heading that took its place`,
  source: () => "Restore its file",
};

/** Ids whose page, or whose file, could not be read: they may well be there. */
function isUnread(type: PermanentType, id: string, { unread, concepts, modules }: Course): boolean {
  const [page = ""] = id.split("#");
  switch (type) {
    case "module":
      return unread.modules.includes(id);
    case "source":
      return unread.sources.includes(id);
    case "goal":
      return unread.modules.length > 0 || modules.some(({ damaged }) => damaged);
    case "concept":
    case "section":
      return (
        unread.concepts.includes(page) ||
        concepts.some(
          (each) => each.lost.includes("formerly") || (each.id === page && each.damaged),
        )
      );
    case "case":
    case "question":
      return (
        unread.concepts.length > 0 ||
        concepts.some((each) => !hasAllQuestions(each) || !hasAllCases(each))
      );
  }
}

/** What was published stays: it lives, was renamed (`formerly`), or was retired by hand and leads on. */
export const permanentKept: Rule = (course, report, { catalogue }) => {
  const [living, former] = [livingIds(course), formerIds(course)];
  for (const permanent of course.permanent) {
    const { type, id, target } = permanent;
    if (living[type].has(id)) {
      if (target === undefined) continue;
      report.error(
        permanent,
        `"${type} ${id}" is said to be gone, but the course has it.`,
        `Take " -> ${target}" off the line.`,
      );
      continue;
    }
    if (target !== undefined) {
      if (destinationOf(permanent, course, catalogue) || course.unread.concepts.length > 0)
        continue;
      const names = [...catalogue.names(), ...living.section];
      const near = nearest(target, names);
      report.error(
        permanent,
        `"${type} ${id}" leads to "${target}", which the course does not have.`,
        near
          ? `Did you mean "${near}"?`
          : 'Name a concept or a section of one: "klant" or "klant#herkomst".',
      );
      continue;
    }
    if (former[type]?.has(id) || isUnread(type, id, course)) continue;
    // The page of a section may have another name now, and its fragment leads to the top of that.
    const page = catalogue.find(id.split("#")[0] ?? "");
    if (type === "section" && page && page.id !== id.split("#")[0]) continue;
    report.error(
      permanent,
      `"${type} ${id}" was published, and is gone: what links to it leads nowhere.`,
      `${KEEPING[type](id)}, or end the line with where it leads now: "${type} ${id} -> concept#section".`,
    );
  }
};
