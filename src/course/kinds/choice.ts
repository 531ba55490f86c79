import type { List, ListItem, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Fragment, Place } from "../model.ts";
import { fragment } from "../parse/fragment.ts";
import { lineOf } from "../parse/markdown.ts";
import { itemParts } from "./item.ts";
import type { Flaw, Kind, QuestionContext } from "./kind.ts";

/** One answer that can be chosen, with what is said of it. */
export interface Option extends Place {
  text: Fragment;
  correct: boolean;
  feedback: Fragment | undefined;
}

export interface ChoiceAnswers {
  options: Option[];
  /** Whether the options keep their order. */
  fixed: boolean;
}

/** Whether one option is right, so that the others could be mistaken for it. */
export const hasOneRight = (options: Option[]) =>
  options.filter(({ correct }) => correct).length === 1;

/** The box of an item, and what it says. A box on a line of its own, before a block of code, is one too. */
function boxed(item: ListItem): { checked: boolean | undefined; nodes: RootContent[] } {
  const { nodes } = itemParts(item);
  if (typeof item.checked === "boolean") return { checked: item.checked, nodes };
  const [first, ...rest] = nodes;
  const box = first?.type === "paragraph" ? /^\[([ xX]?)\]$/.exec(toString(first)) : null;
  return box && rest.length > 0
    ? { checked: /x/i.test(box[1] ?? ""), nodes: rest }
    : { checked: undefined, nodes };
}

const isTaskList = (block: RootContent): block is List =>
  block.type === "list" && block.children.some((item) => boxed(item).checked !== undefined);

const rightIn = (list: List) => list.children.filter((item) => boxed(item).checked).length;

function parse([list]: RootContent[], { file, id, flags, mistake }: QuestionContext) {
  const items = list?.type === "list" ? list.children : [];
  const options = items.map((item): Option => {
    const place = { file, line: lineOf(item) };
    const { checked, nodes } = boxed(item);
    if (checked === undefined) {
      mistake(
        place,
        `Question "${id}" has an option without a box.`,
        'Write every option as "- [ ] text" (wrong) or "- [x] text" (right), with a space before and after the box.',
      );
    }
    const { feedback } = itemParts(item);
    return { ...place, text: fragment(nodes), correct: checked === true, feedback };
  });
  return { options, fixed: flags.has("fixed") };
}

function flaws({ options }: ChoiceAnswers): Flaw[] {
  const right = options.filter(({ correct }) => correct).length;
  if (right === 0) {
    const what = "has no correct option; one [x] or more expected.";
    return [{ what, advice: 'Mark the right answer with "- [x]".' }];
  }
  if (right < options.length) return [];
  const advice = 'Add an option "- [ ]" that a reader could mistake for right.';
  return [{ what: "has only correct options.", advice }];
}

/** A task list: with one right option, or with several. */
export const choice = (
  name: string,
  schemaType: string,
  isRight: (right: number) => boolean,
): Kind<ChoiceAnswers, boolean[]> => ({
  sign: "boxes",
  flags: ["fixed"],
  isScored: true,
  schemaType,
  recognises: (block) => isTaskList(block) && isRight(rightIn(block)),
  isEnough: () => true,
  parse,
  flaws,
  parts: ({ options }) => options.map((option) => ({ ...option, tempts: true, isShown: true })),
  key: ({ options }) => options.map(({ correct }) => correct),
  wording: ({ options }) => [name, options.map(({ text, correct }) => [text.text, correct])],
});
