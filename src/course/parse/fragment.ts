import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Fragment } from "../model.ts";

/** Nodes with their plain text: blocks are joined by a space, line breaks become one. */
export function fragment(nodes: RootContent[]): Fragment {
  const text = nodes.map((node) => toString(node)).join(" ");
  return { nodes, text: text.replace(/\s+/g, " ").trim() };
}

/** Counts words: runs of letters and digits, apostrophes and hyphens inside. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
