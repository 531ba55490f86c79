import type { Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "satteri";
import { mdxToMdast } from "satteri";
import type { CourseFile } from "../read.ts";
import type { Report } from "../problems.ts";

/** An MDX file in parts: front matter as text with its first line, and the body as a tree. */
export interface Document {
  file: string;
  /** The whole text, for what Markdown took as marks and an author meant as signs. */
  source: string;
  frontMatter: { text: string; firstLine: number };
  body: RootContent[];
}

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** The features that build and checks share: what a wikilink is, is decided once. */
export const markdownFeatures = {
  wikilinks: true,
  smartPunctuation: true,
  headingAttributes: true,
} as const;

/** Whether a node is a component such as `<Quiz>`, of this name where one is given. */
export function isComponent(
  node: { type: string; name?: unknown },
  name?: string,
): node is Component {
  const component = node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
  return component && (name === undefined || node.name === name);
}

/** The text attributes of a component; expressions in braces are not allowed and are left out. */
export function attributes(component: Component): Record<string, string> {
  const found: Record<string, string> = {};
  for (const attribute of component.attributes) {
    if (attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string") {
      found[attribute.name] = attribute.value;
    }
  }
  return found;
}

/** The attributes of a component that have no value, such as `fixed`. */
export function flagsOf(component: Component): string[] {
  return component.attributes.flatMap((attribute) =>
    attribute.type === "mdxJsxAttribute" && attribute.value === null ? [attribute.name] : [],
  );
}

/** The line on which a node begins; 1 where the parser gave none. */
export function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}

/** Parses an MDX file. A syntax error is reported with its line, and undefined returned. */
export function parseMarkdown({ path, text }: CourseFile, report: Report): Document | undefined {
  let tree: Root;
  try {
    tree = mdxToMdast(text, { features: markdownFeatures }) as Root;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/(\d+):\d+/.exec(message)?.[1] ?? 1);
    const said = message
      .replace(/^\d+:\d+: /, "")
      .replace(/ \((note|\d+:\d+|mdx-).*$/s, "")
      .replace(/\s+/g, " ");
    report.error(
      { file: path, line },
      `The page cannot be read as MDX: ${said}.`,
      'Close every tag; write "\\{" and "\\<" for a bare brace or angle bracket, "[text](address)" for a link; leave comments out.',
    );
    return undefined;
  }
  const [first, ...rest] = tree.children;
  if (first?.type !== "yaml") {
    report.error(
      { file: path, line: 1 },
      "The page has no front matter.",
      'Begin with "---", fields such as "title:", and "---".',
    );
    return undefined;
  }
  return {
    file: path,
    source: text,
    frontMatter: { text: first.value, firstLine: lineOf(first) + 1 },
    body: rest,
  };
}
