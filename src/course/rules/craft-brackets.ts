import type { Nodes, Text } from "mdast";
import { pagesOf } from "../catalogue.ts";
import { childrenOf } from "../parse/settle.ts";
import { meant } from "./meant.ts";
import type { Rule } from "./rule.ts";

/** A wikilink that lacks a bracket at one end. */
const HALF = /(?<!\[)\[\[([^[\]\n]+)\](?!\])|(?<!\[)\[([^[\]\n]+)\]\](?!\])/g;

/** A link with a space between its words and its address. */
const APART = /\[([^[\]\n]+)\]\s+\(([^()\s]+)\)/g;

/** What no remark between parentheses looks like. */
const ADDRESS = /^(?:https?:|mailto:|tel:|www\.|\.{1,2}\/|\/|#)\S|^\S+\.(?:mdx?|pdf|html?)$/;

/** The texts of a page, in their order. */
function textsOf(nodes: readonly Nodes[], found: Text[] = []): Text[] {
  for (const node of nodes) {
    if (node.type === "text") found.push(node);
    else textsOf(childrenOf(node), found);
  }
  return found;
}

/** Brackets that were meant as a link do not stand in a text; a remark in brackets, or an ellipsis, may. */
export const craftBrackets: Rule = (course, report, { catalogue }) => {
  for (const { written } of pagesOf(course)) {
    for (const { value, position } of textsOf(written.body)) {
      if (!value.includes("]")) continue;
      const doubt = (at: number, found: string, advice: string) => {
        const line = (position?.start.line ?? 1) + value.slice(0, at).split("\n").length - 1;
        report.error(
          { ...written, line },
          `"${found}" is no link: readers see it as it is.`,
          advice,
        );
      };
      for (const { 0: found, 1: open, 2: close = "", index } of value.matchAll(HALF)) {
        const name = (open ?? close).split(/[|#]/)[0]?.trim() ?? "";
        // "[a [b]]" is a remark in a remark: of one bracket the other end stands further on, or before.
        const isNested = open
          ? /^[^[]*\]/.test(value.slice(index + found.length))
          : /\[[^\]]*$/.test(value.slice(0, index));
        if (isNested || (name !== "" && meant(name, catalogue) === undefined)) continue;
        doubt(index, found, `Write "[[${(open ?? close).trim()}]]".`);
      }
      for (const { 0: found, 1: words = "", 2: to = "", index } of value.matchAll(APART)) {
        const concept = catalogue.find(to);
        if (concept)
          doubt(index, found, `Where a link is meant, write "[[${concept.id}|${words}]]".`);
        else if (ADDRESS.test(to))
          doubt(index, found, `Where a link is meant, write no space: "[${words}](${to})".`);
      }
    }
  }
};
