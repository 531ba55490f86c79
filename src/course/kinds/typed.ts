import type { ListItem, PhrasingContent, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Fragment, Place } from "../model.ts";
import { fragment } from "../parse/fragment.ts";
import { isComponent, lineOf } from "../parse/markdown.ts";
import { itemParts } from "./item.ts";
import type { Part, QuestionContext } from "./kind.ts";

/** A typed answer that is recognised: right (`[=]`) or a known mistake (`[~]`). */
export interface KnownAnswer extends Place {
  /** Without the marks of Markdown: what the fingerprint is made of. */
  text: string;
  /** What a reader may type for it; the first is what a page shows. */
  spellings: [string, ...string[]];
  correct: boolean;
  feedback: Fragment | undefined;
}

export interface TypedAnswers {
  answers: KnownAnswer[];
  /** Whether case and signs count. */
  exact: boolean;
}

const MARKER = /^\s*\[([=~])\]\s*/;

const itemText = (item: ListItem) =>
  itemParts(item)
    .nodes.map((node) => toString(node))
    .join(" ")
    .trim();

/** The items of a list of typed answers; none where a block is no such list. */
export function typedItems(block: RootContent): ListItem[] {
  if (block.type !== "list") return [];
  return block.children.some((item) => MARKER.test(itemText(item))) ? block.children : [];
}

/** Words in which a power has its sign: `10^2^` is 10^2, and not 102. */
const withPowers = (nodes: PhrasingContent[]) =>
  nodes.reduce((before, node) => {
    const isRaised = node.type === "superscript" || (isComponent(node) && node.name === "sup");
    return before + (isRaised && /\d$/.test(before) ? "^" : "") + toString(node);
  }, "");

/**
 * What may be typed for an answer. Emphasis in it was meant as signs (`a*b*c`, `__init__`), so that they count; of code
 * (`` `x` ``) and links a reader may leave the signs out.
 */
function spellingsOf(item: ListItem, plain: string, { source, flags }: QuestionContext) {
  const [only, second] = itemParts(item).nodes;
  if (only?.type !== "paragraph" || second !== undefined) return [plain] as const;
  if (only.children.every(({ type }) => type === "text")) return [plain] as const;
  const shown = withPowers(only.children).replace(MARKER, "").trim();
  const { start, end } = only.position ?? {};
  const slice = source.slice(start?.offset, end?.offset);
  if (!MARKER.test(slice)) return [plain] as const;
  const written = slice
    .replace(MARKER, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
  const isEmphasised = only.children.some(({ type }) =>
    ["emphasis", "strong", "delete"].includes(type),
  );
  if (!isEmphasised) return [shown, written] as const;
  return flags.has("exact") ? ([written] as const) : ([written, shown] as const);
}

/** An item as an answer; undefined where it has no sign or says nothing. */
export function knownAnswer(item: ListItem, context: QuestionContext): KnownAnswer | undefined {
  const found = itemText(item);
  const sign = MARKER.exec(found)?.[1];
  const text = found.replace(MARKER, "");
  if (sign === undefined || text === "") return undefined;
  const [first, ...others] = spellingsOf(item, text, context);
  return {
    file: context.file,
    line: lineOf(item),
    text,
    spellings: [first, ...others],
    correct: sign === "=",
    feedback: itemParts(item).feedback,
  };
}

/** Reads a list of typed answers. */
export function parseTyped([list]: RootContent[], context: QuestionContext): TypedAnswers {
  const answers = (list ? typedItems(list) : []).flatMap((item) => {
    const answer = knownAnswer(item, context);
    if (answer) return answer;
    context.mistake(
      { file: context.file, line: lineOf(item) },
      `Question "${context.id}" has an answer that cannot be read: "${itemText(item)}".`,
      'Write "- [=] answer" for an accepted answer and "- [~] answer" for a known mistake.',
    );
    return [];
  });
  return { answers, exact: context.flags.has("exact") };
}

/** What keeps typed answers from being given; `recognise` tells which of them a text is taken for. */
export function typedFlaws({ answers }: TypedAnswers, recognise: (text: string) => number) {
  if (!answers.some(({ correct }) => correct)) {
    const advice = 'Add an accepted answer with "- [=] …".';
    return [{ what: "accepts no answer.", advice }];
  }
  return answers.flatMap((answer, place) => {
    const taken = answers[recognise(answer.spellings[0])];
    // Two that are written alike are reported as such.
    const isAlike = taken?.text.toLowerCase() === answer.text.toLowerCase();
    if (answer.correct || taken === undefined || taken === answers[place] || isAlike) return [];
    const what = `has a known mistake that can never be reached: "${answer.text}" is taken for "${taken.text}".`;
    return [{ place: answer, what, advice: "Leave it out, or make the two differ." }];
  });
}

/** A text that is not Markdown, as a fragment. */
const words = (value: string): Fragment => fragment([{ type: "text", value }]);

export const typedParts = ({ answers }: TypedAnswers): Part[] =>
  answers.map(({ spellings, text, ...answer }) => ({
    ...answer,
    text: words(spellings[0]),
    tempts: !answer.correct,
    isShown: false,
  }));

/** Numbers were typed answers before they were a kind: their fingerprint stays what it was. */
export const typedWording = ({ answers }: TypedAnswers): [string, unknown] => [
  "text",
  answers.map(({ text, correct }) => [text, correct]),
];
