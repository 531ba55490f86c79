import { FLAGS } from "../kinds/kind.ts";
import type { Place } from "../model.ts";
import type { Report } from "../problems.ts";
import { didYouMean } from "../suggest.ts";
import { attributes, type Component } from "./markdown.ts";
import { meantNames } from "./meant-names.ts";
import { LABELS } from "./quiz-tag.ts";

interface Usage {
  attributes: string[];
  /** Attributes without a value. */
  flags?: readonly string[];
  /** The attributes that must be there. */
  needs?: string[];
}

/** The components that an author may use. */
const COMPONENTS: Record<string, Usage> = {
  // Its id is asked for by the question parser, which knows an example.
  Quiz: {
    attributes: [...LABELS],
    flags: FLAGS,
  },
  Cite: { attributes: ["source", "at"], needs: ["source"] },
  Background: { attributes: [] },
  Figure: { attributes: ["name"], needs: ["name"] },
  // Its title is asked for with its text.
  Case: { attributes: ["id", "title"], needs: ["id"] },
};

/** Components, and tags, that are no part of a line. */
const BLOCKS = ["Quiz", "Background", "Figure", "Case", "details", "summary", "hr"];

/** The tags of HTML that have no sign in Markdown. */
const TAGS: Record<string, Usage> = {
  br: { attributes: [] },
  hr: { attributes: [] },
  sub: { attributes: [] },
  sup: { attributes: [] },
  kbd: { attributes: [] },
  abbr: { attributes: ["title"], needs: ["title"] },
  details: { attributes: [], flags: ["open"] },
  summary: { attributes: [] },
};

/** How authors write in Markdown what they know as a tag. */
const MARKDOWN: Record<string, string> = {
  a: 'Write "[text](address)".',
  b: 'Write "**words**".',
  strong: 'Write "**words**".',
  i: 'Write "*words*".',
  em: 'Write "*words*".',
  code: 'Write "`code`".',
  pre: 'Write the code between lines of "```".',
  img: 'Write "![what it shows](../images/name.png)".',
  table: "Write a table with | between the cells.",
  p: "Leave an empty line between paragraphs.",
  ul: 'Write "- " before each item.',
  ol: 'Write "1. " before each item.',
  li: 'Write "- " before each item.',
};

const usageOf = (name: string): Usage | undefined =>
  Object.hasOwn(COMPONENTS, name)
    ? COMPONENTS[name]
    : Object.hasOwn(TAGS, name)
      ? TAGS[name]
      : undefined;

/** Whether a page may hold a tag of this name. */
export const isTag = (name: string): boolean => usageOf(name) !== undefined;

/** Whether a tag is one of HTML, which may stand in a question too. */
export const isTextTag = (name: string): boolean => Object.hasOwn(TAGS, name);

/** What to say of a tag that no page may hold. */
export function unknownTag(name: string): { what: string; advice: string } {
  const names = Object.keys(COMPONENTS);
  const list = [...names, ...Object.keys(TAGS)].map((known) => `<${known}>`).join(", ");
  const otherwise = `Known components: ${list}. Write a bare angle bracket as "\\<".`;
  const advice = Object.hasOwn(MARKDOWN, name)
    ? MARKDOWN[name]!
    : didYouMean(name, names, otherwise);
  return { what: `Unknown component <${name}>.`, advice };
}

/** The attributes of a component that have a value; a misspelt one, which is reported, is the one that was meant. */
export function meantAttributes(component: Component): Record<string, string> {
  const known = usageOf(component.name ?? "")?.attributes ?? [];
  const written = component.attributes.flatMap((attribute): [string, string][] =>
    attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string"
      ? [[attribute.name, attribute.value]]
      : [],
  );
  const meant = meantNames(
    written.map(([name]) => name),
    known,
  );
  return Object.fromEntries(
    written.flatMap(([, value], at) => {
      const name = meant[at];
      return name === undefined ? [] : [[name, value]];
    }),
  );
}

type Mistake = { what: string; advice: string };

function attributeMistakes(
  component: Component,
  name: string,
  { attributes, flags = [] }: Usage,
): Mistake[] {
  const known = [...attributes, ...flags];
  return component.attributes.flatMap((attribute): Mistake[] => {
    if (
      attribute.type === "mdxJsxExpressionAttribute" ||
      (typeof attribute.value === "object" && attribute.value !== null)
    ) {
      const advice = 'Write attributes as text between quotes, such as at="p. 12".';
      return [{ what: `A <${name}> has code in braces.`, advice }];
    }
    const hasValue = typeof attribute.value === "string";
    if (flags.includes(attribute.name) && hasValue) {
      const advice = `Write it without a value: <${name} … ${attribute.name}>.`;
      return [{ what: `The attribute "${attribute.name}" of a <${name}> has a value.`, advice }];
    }
    if (attributes.includes(attribute.name) && !hasValue) {
      const advice = `Give it one: ${attribute.name}="…".`;
      return [{ what: `The attribute "${attribute.name}" of a <${name}> has no value.`, advice }];
    }
    if (known.includes(attribute.name)) return [];
    const list = known.length > 0 ? `Known attributes: ${known.join(", ")}.` : "Remove it.";
    const advice = didYouMean(attribute.name, known, list);
    return [{ what: `A <${name}> has no attribute "${attribute.name}".`, advice }];
  });
}

function mistakesOf(component: Component): Mistake[] {
  const name = component.name ?? "";
  const usage = usageOf(name);
  if (usage === undefined) return [unknownTag(name)];
  const mistakes = attributeMistakes(component, name, usage);
  if (component.type === "mdxJsxTextElement" && BLOCKS.includes(name)) {
    mistakes.push({
      what: `A <${name}> stands in a line of words.`,
      advice: "Put it on lines of its own, with an empty line before and after it.",
    });
  }
  // A misspelt attribute is one mistake: that another is missing follows from it.
  if (mistakes.length > 0) return mistakes;
  const written = attributes(component);
  const missing = (usage.needs ?? []).filter((needed) => !written[needed]);
  return missing.map((needed) => ({
    what: `A <${name}> has no ${needed}.`,
    advice: `Add it: <${name} ${needed}="…">.`,
  }));
}

/** Reports what is wrong with a tag: its name or its attributes. Returns whether it is sound. */
export function checkComponent(component: Component, place: Place, report: Report): boolean {
  const mistakes = mistakesOf(component);
  for (const { what, advice } of mistakes) report.error(place, what, advice);
  return mistakes.length === 0;
}
