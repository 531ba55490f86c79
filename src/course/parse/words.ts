import type { Nodes } from "mdast";
import type { Place } from "../model.ts";
import type { Report } from "../problems.ts";
import { checkComponent } from "./components.ts";
import { isComponent } from "./markdown.ts";
import { isUnsafe } from "./wikilinks.ts";

const CODE = ["mdxjsEsm", "mdxFlowExpression", "mdxTextExpression"];

/**
 * Reports what does not belong in a text: code, links that run it, unknown tags, tags in a question (`quiz`).
 * Returns whether the node is as it should be.
 */
export function checkWords(node: Nodes, place: Place, quiz: boolean, report: Report): boolean {
  if (CODE.includes(node.type)) {
    report.error(
      place,
      "A page holds words, not code: an import, export or {expression} was found.",
      'Remove it; write a bare brace as "\\{".',
    );
    return false;
  }
  if ((node.type === "link" || node.type === "definition") && isUnsafe(node.url)) {
    report.error(
      place,
      `A link leads to "${node.url}", which is no address of a page.`,
      'Begin it with "https://", or with "mailto:" for an e-mail address.',
    );
    return false;
  }
  if (!isComponent(node)) return true;
  const sound = checkComponent(node, place, report);
  if (sound && quiz) {
    report.error(
      place,
      `A <${node.name ?? ""}> stands in a question.`,
      "Put it in the text of the section: a question holds words and links.",
    );
  }
  return sound;
}
