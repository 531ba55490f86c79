import type { Nodes } from "mdast";
import type { Place } from "../model.ts";
import type { Report } from "../problems.ts";
import { didYouMean, nearest } from "../suggest.ts";
import { isLanguage, languages } from "../text/code.ts";
import { formula } from "../text/formula.ts";
import { checkComponent, isTextTag } from "./components.ts";
import { isComponent } from "./markdown.ts";
import { childrenOf } from "./settle.ts";

/** What is asked, or told, in more places than where it is written. */
export type Within = "question" | "case";

/** Components that are words too. */
const IN_CASE = ["Cite", "Background"];

const CODE = ["mdxjsEsm", "mdxFlowExpression", "mdxTextExpression"];

/**
 * Reports what does not belong in a text: code, unknown tags, components in a question or a case, formulas that
 * cannot be read. Returns whether the node is as it should be.
 */
export function checkWords(
  node: Nodes,
  place: Place,
  within: Within | undefined,
  report: Report,
): boolean {
  if (CODE.includes(node.type)) {
    report.error(
      place,
      "A page holds words, not code: an import, export or {expression} was found.",
      'Remove it; write a bare brace as "\\{".',
    );
    return false;
  }
  if (node.type === "code") checkLanguage(node.lang ?? "", place, report);
  if (node.type === "math" || node.type === "inlineMath") {
    const found = formula(node.value, node.type === "math");
    if ("mathml" in found) return true;
    report.error(
      place,
      `The formula "${node.value.trim()}" cannot be read: ${found.mistake}.`,
      'Mend it; where a "$" is money, write "\\$".',
    );
    return false;
  }
  if (!isComponent(node)) return true;
  const sound = checkComponent(node, place, report);
  const name = node.name ?? "";
  // One that is empty had what is in it taken out: that was reported.
  if (name === "details" && node.children.length > 0 && !hasSummary(node)) {
    report.warning(
      place,
      "A <details> has no <summary>: readers see a word of their browser, and not what it opens.",
      'Write "<summary>More</summary>" on the line below it.',
    );
  }
  if (sound && within && !isTextTag(name) && !(within === "case" && IN_CASE.includes(name))) {
    report.error(
      place,
      `A <${name}> stands in a ${within}.`,
      `Put it in the text of the section: a ${within} holds words, pictures and links.`,
    );
  }
  return sound;
}

/** Whether a tag begins with a `<summary>`, on a line of its own or in a line of words. */
const hasSummary = (node: Nodes): boolean =>
  childrenOf(node).some(
    (child) => isComponent(child, "summary") || (child.type === "paragraph" && hasSummary(child)),
  );

function checkLanguage(language: string, place: Place, report: Report): void {
  if (isLanguage(language)) return;
  const near = nearest(language, languages());
  report.warning(
    place,
    `Code in "${language}" is shown without colours: the site does not know that language.`,
    near === undefined
      ? 'Write "text" after the three backticks where that is meant.'
      : didYouMean(language, [near], ""),
  );
}
