import type { Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "satteri";
import { mdxToMdast } from "satteri";
import type { Report } from "../problems.ts";
import type { CourseFile } from "../read.ts";
import { settle } from "./settle.ts";
import { prepare } from "./source/prepare.ts";
import { syntaxMistake } from "./syntax.ts";

/** An MDX file in parts: front matter as text with its first line, and the body as a tree. */
export interface Document {
  file: string;
  /** Undefined where there is none: that is reported. */
  frontMatter: { text: string; firstLine: number } | undefined;
  body: RootContent[];
  /** The whole text, for what Markdown took as marks and an author meant as signs: offsets of nodes lead into it. */
  source: string;
  /** Whether a part could not be read: what is absent from the rest may stand there. */
  damaged: boolean;
}

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** What the parser knows besides Markdown; `prepare` and `settle` decide what of it is meant. */
const features = {
  wikilinks: true,
  smartPunctuation: true,
  directive: true,
  math: true,
  headingAttributes: true,
  superscript: true,
  subscript: true,
} as const;

/** More mistakes of syntax than this in one file: it is no page. */
const MOST = 200;

/** Whether a node is a component such as `<Quiz>`, of this name where one is given. */
export function isComponent(
  node: { type: string; name?: unknown },
  name?: string,
): node is Component {
  const component = node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
  return component && (name === undefined || node.name === name);
}

/** The text attributes of a component, one without a value as ""; expressions in braces are left out. */
export function attributes(component: Component): Record<string, string> {
  const found: Record<string, string> = {};
  for (const attribute of component.attributes) {
    if (attribute.type !== "mdxJsxAttribute") continue;
    const value = attribute.value ?? "";
    if (typeof value === "string") found[attribute.name] = value;
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

/**
 * Parses Markdown as far as it goes: each place that cannot be read is reported and read as words. Undefined, with a
 * report, where there are too many of them.
 */
function parsed(source: string, file: string, report: Report, onLine?: number) {
  const prepared = prepare(source.replace(/\r\n?/g, "\n"));
  if (onLine !== undefined) prepared.lines.fill(onLine);
  const mistake = (line: number, what: string, advice: string) =>
    report.error({ file, line }, what, advice);
  for (const { line, what, advice } of prepared.mistakes) mistake(onLine ?? line, what, advice);
  let { text } = prepared;
  for (let attempt = 0; attempt < MOST; attempt++) {
    try {
      const root = mdxToMdast(text, { features }) as Root;
      const [first] = root.children;
      const frontMatter = first?.type === "yaml" ? first : undefined;
      if (frontMatter) root.children.shift();
      const body = settle(root, { ...prepared, text }, mistake);
      return {
        frontMatter,
        body,
        source: prepared.original,
        damaged: attempt > 0 || prepared.damaged,
      };
    } catch (error) {
      const { line, what, advice, mended } = syntaxMistake(error, text);
      mistake(prepared.lines[line - 1] ?? line, what, advice);
      text = mended;
    }
  }
  mistake(
    1,
    `The page has more than ${MOST} places that cannot be read.`,
    "Mend the first of them: the others may follow from it.",
  );
  return undefined;
}

/** A first field with nothing above it. */
const HEADLESS = /^[a-z-]+:/;

/** The fields of a page that lacks the "---" above them, up to the one below them; undefined where there are none. */
function headless(text: string): string | undefined {
  if (!HEADLESS.test(text)) return undefined;
  const lines = text.split("\n");
  const end = lines.findIndex((line) => line.trimEnd() === "---");
  const fields = lines.slice(0, Math.max(end, 0));
  const areFields = fields.every((line) => /^(?:[a-z-]+:|[ \t]|- |#|$)/.test(line));
  return areFields && fields.length > 0 ? `${fields.join("\n")}\n` : undefined;
}

/** Parses an MDX file as far as it goes. Every mistake of syntax is reported with its line. */
export function parseMarkdown({ path, text: written }: CourseFile, report: Report): Document {
  const text = written.replace(/\r\n?/g, "\n");
  const head = headless(text);
  if (head !== undefined) {
    report.error(
      { file: path, line: 1 },
      'The front matter does not begin with a line "---".',
      "Write it above the first field.",
    );
    // Blanks in the place of the fields: what follows stays where it stands.
    const rest = text.slice(head.length).replace("---", "   ");
    const read = parsed(head.replace(/[^\n]/g, " ") + rest, path, report);
    return {
      file: path,
      frontMatter: { text: head, firstLine: 1 },
      body: read?.body ?? [],
      source: read?.source ?? text,
      damaged: read?.damaged ?? true,
    };
  }
  const read = parsed(text, path, report);
  if (read === undefined) {
    return { file: path, frontMatter: undefined, body: [], source: text, damaged: true };
  }
  const { frontMatter, body, source, damaged } = read;
  if (frontMatter === undefined) {
    report.error(
      { file: path, line: 1 },
      "The page has no front matter.",
      'Begin with "---", fields such as "title:", and "---".',
    );
    // Front matter that is not closed takes the text with it.
    const lost = text.startsWith("---") || body.length === 0;
    const kept = lost ? [] : body;
    return { file: path, frontMatter: undefined, body: kept, source, damaged: lost || damaged };
  }
  const fields = { text: frontMatter.value, firstLine: lineOf(frontMatter) + 1 };
  return { file: path, frontMatter: fields, body, source, damaged };
}

/** Parses a short text that stands in a field or an attribute, on one line of a file. */
export function parseInline(
  text: string,
  { file, line }: { file: string; line: number },
  report: Report,
): RootContent[] {
  return parsed(text.replace(/\s*\n\s*/g, " "), file, report, line)?.body ?? [];
}
