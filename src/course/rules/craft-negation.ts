import type { Nodes } from "mdast";
import { questionsOf } from "../catalogue.ts";
import { languageOf } from "../../language/languages.ts";
import type { Rule } from "./rule.ts";

/** The text of a stem's last sentence that stands outside emphasis. */
function plain(node: Nodes): string {
  if (node.type === "emphasis" || node.type === "strong") return "";
  if ("children" in node) return node.children.map((child) => plain(child as Nodes)).join("");
  return "value" in node ? node.value : "";
}

/** A stem that asks for what is not so says that with emphasis: readers overlook it. */
export const craftNegation: Rule = (course, report) => {
  const { craft } = languageOf(course.settings.language);
  for (const question of questionsOf(course)) {
    if (!("options" in question)) continue;
    const text = plain({ type: "root", children: question.prompt.nodes });
    // Only the question itself counts: a case told before it may well say "niet".
    const asked = /[^.!?]*\?\s*$/.exec(text.trim())?.[0] ?? "";
    const word = craft.asking.test(asked) ? craft.negation.exec(asked)?.[0] : undefined;
    if (word === undefined) continue;
    report.warning(
      question,
      `Question "${question.id}" asks with "${word}", which a reader overlooks.`,
      `Write *${word}*, or ask it the other way round.`,
    );
  }
};
