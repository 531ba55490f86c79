import type { Place } from "../model.ts";
import type { Rule } from "./rule.ts";

/** Whether an id is one that every page has, or makes: the text, previews of concepts, footnotes. */
export const isPageId = (id: string): boolean => /^(?:main|p-.*|fn(?:ref)?-\d.*)$/.test(id);

/** No two things on a page have the same id: a link to one would lead to the other. */
export const uniqueAnchors: Rule = ({ concepts, modules }, report) => {
  const pages = [...concepts, ...modules.map((module) => ({ ...module, questions: [] }))];
  for (const { anchors, questions } of pages) {
    const owners = new Map<string, { what: string; place: Place }>();
    for (const question of questions) {
      owners.set(question.id, { what: `question "${question.id}"`, place: question });
      if (isPageId(question.id)) {
        report.error(
          question,
          `The question id "${question.id}" is taken: every page has something of that name.`,
          "Give the question another id.",
        );
      }
    }
    for (const { id, formerly, title, ...place } of anchors) {
      for (const name of [id, ...formerly.map((former) => former.id)]) {
        const owner = isPageId(name)
          ? { what: "something that every page has", place }
          : owners.get(name);
        if (owner) {
          report.error(
            place,
            `The id "${name}" of section "${title}" also belongs to ${owner.what}.`,
            'Give the section an id of its own: "## Title {#id}".',
          );
        }
        owners.set(name, { what: `section "${title}"`, place });
      }
    }
  }
};
