import type { ListItem, RootContent } from "mdast";
import type { Fragment, Place } from "../model.ts";
import { fragment } from "../parse/fragment.ts";
import { lineOf } from "../parse/markdown.ts";
import { itemParts } from "./item.ts";
import type { Kind, QuestionContext } from "./kind.ts";

/** An item to put in its place, with what is said of it where it stands wrong. */
export interface OrderItem extends Place {
  text: Fragment;
  feedback: Fragment | undefined;
}

export interface OrderAnswers {
  /** In the right order. */
  items: OrderItem[];
}

const FEWEST = 3;

/** The numbers that an author wrote before the items. */
const numbersOf = (items: ListItem[], { source }: QuestionContext) =>
  items.map((item) => Number(/^\d+/.exec(source.slice(item.position?.start.offset))?.[0]));

/** Numbers that go up, or are all alike, say nothing; others may tell another order than that of the lines. */
const isInOrder = (numbers: number[]) =>
  new Set(numbers).size === 1 ||
  numbers.every((number, place) => place === 0 || number > (numbers[place - 1] ?? 0));

/** A numbered list, written in the right order: put in order. */
export const order: Kind<OrderAnswers, string[]> = {
  sign: "plain",
  flags: [],
  isScored: true,
  schemaType: undefined,
  recognises: (block: RootContent) => block.type === "list" && block.ordered === true,
  isEnough: (block) => block.type === "list" && block.children.length >= FEWEST,
  parse([list], context) {
    const { file, id, mistake } = context;
    const items = list?.type === "list" ? list.children : [];
    const numbers = numbersOf(items, context);
    if (list && !isInOrder(numbers)) {
      mistake(
        { file, line: lineOf(list) },
        `The items of question "${id}" are numbered ${numbers.join(", ")}.`,
        "Write them in the right order, from 1 up: readers see them shuffled.",
      );
    }
    return {
      items: items.map((item) => {
        const { nodes, feedback } = itemParts(item);
        return { file, line: lineOf(item), text: fragment(nodes), feedback };
      }),
    };
  },
  flaws({ items }) {
    if (items.length >= FEWEST) return [];
    const what = "has fewer than three items to put in order.";
    return [{ what, advice: "Add items, or ask it as a choice." }];
  },
  parts: ({ items }) =>
    items.map((item) => ({ ...item, correct: true, tempts: false, isShown: true })),
  key: ({ items }) => items.map((_, place) => String(place)),
  wording: ({ items }) => ["order", items.map(({ text }) => text.text)],
};
