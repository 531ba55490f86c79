import type { Blockquote, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { ContainerDirective } from "../text/directive.ts";
import { didYouMean } from "../suggest.ts";
import { asideOf, ASIDES } from "../text/nodes.ts";
import type { Settling } from "./settle.ts";

const unknown = (name: string) =>
  didYouMean(name, Object.keys(ASIDES), 'Write "note", "tip" or "warning".');

const labelOf = (children: PhrasingContent[]): Paragraph => ({
  type: "paragraph",
  data: { directiveLabel: true },
  children,
});

/** `:::note[Title]` … `:::` as an aside of a kind that is known; another one is a mistake, and its text stays. */
export function settleAside(
  node: ContainerDirective,
  source: string,
  mistake: Settling["mistake"],
): RootContent[] {
  const line = node.position?.start.line ?? 1;
  const name = asideOf(node.name);
  if (name === undefined) {
    mistake(line, `Unknown aside ":::${node.name}".`, unknown(node.name));
    return node.children;
  }
  if (!/\n[ \t>]*:{3,}[ \t]*$/.test(source.trimEnd())) {
    mistake(
      line,
      `The aside ":::${node.name}" that begins on line ${line} is not closed.`,
      'Write ":::" on a line of its own where it ends.',
    );
  }
  const { title, ...others } = node.attributes ?? {};
  for (const attribute of Object.keys(others)) {
    mistake(
      line,
      `An aside has no "${attribute}".`,
      "Remove it; its title stands between square brackets.",
    );
  }
  const label = title ? [labelOf([{ type: "text", value: title }])] : [];
  return [{ ...node, name, attributes: {}, children: [...label, ...node.children] }];
}

/** `> [!NOTE] Title` as an aside; any other quotation stays one. */
export function settleQuote(
  node: Blockquote,
  mistake: Settling["mistake"],
): Blockquote | ContainerDirective {
  const [first, ...rest] = node.children;
  const start = first?.type === "paragraph" ? first.children[0] : undefined;
  const marker = start?.type === "text" ? /^\[!([\w-]+)\][+-]?[ \t]*/.exec(start.value) : undefined;
  if (!marker || first?.type !== "paragraph" || start?.type !== "text") return node;
  const [sign, written = ""] = marker;
  const name = asideOf(written);
  if (name === undefined) {
    mistake(node.position?.start.line ?? 1, `Unknown aside "[!${written}]".`, unknown(written));
  }
  const words = [{ ...start, value: start.value.slice(sign.length) }, ...first.children.slice(1)];
  const [title, text] = splitAtLineBreak(words);
  const children = [
    ...(title.length > 0 ? [labelOf(title)] : []),
    ...(text.length > 0 ? [{ ...first, children: text }] : []),
    ...rest,
  ];
  return { type: "containerDirective", name: name ?? "note", attributes: {}, children };
}

/** What stands on the first line, and what stands after it. */
function splitAtLineBreak(nodes: PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  for (const [index, node] of nodes.entries()) {
    if (node.type === "break") return [nodes.slice(0, index), nodes.slice(index + 1)];
    const end = node.type === "text" ? node.value.indexOf("\n") : -1;
    if (node.type !== "text" || end < 0) continue;
    const before = node.value.slice(0, end);
    const after = node.value.slice(end + 1);
    return [
      [...nodes.slice(0, index), ...(before ? [{ ...node, value: before }] : [])],
      [...(after ? [{ ...node, value: after }] : []), ...nodes.slice(index + 1)],
    ];
  }
  return [nodes.filter((node) => node.type !== "text" || node.value !== ""), []];
}
