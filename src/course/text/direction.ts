import type { Nodes } from "hast";

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** What has a direction of its own. */
const BLOCKS = ["p", "li", "h2", "h3", "h4", "h5", "h6", "td", "th", "figcaption", "summary"];

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** Lets every block that holds letters from right to left begin where its first letter says. */
export function markDirection(node: Nodes): void {
  if (!("children" in node)) return;
  for (const child of node.children) markDirection(child);
  if (node.type !== "element" || !BLOCKS.includes(node.tagName)) return;
  if (RIGHT_TO_LEFT.test(textOf(node))) node.properties["dir"] = "auto";
}
