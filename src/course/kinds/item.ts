import type { ListItem, RootContent } from "mdast";
import type { Fragment } from "../model.ts";
import { fragment } from "../parse/fragment.ts";

/** A list item in two parts: what it says, and the blockquote under it (its feedback). */
export function itemParts(item: ListItem): {
  nodes: RootContent[];
  feedback: Fragment | undefined;
} {
  const quotes = item.children.filter((node) => node.type === "blockquote");
  const nodes = item.children.filter((node) => node.type !== "blockquote");
  const feedback = quotes.flatMap((quote) => quote.children);
  return { nodes, feedback: feedback.length > 0 ? fragment(feedback) : undefined };
}
