import type { List } from "mdast";
import type { OrderQuestion } from "../../model.ts";
import { fragment } from "../fragment.ts";
import type { AnswerParser } from "./answer-parser.ts";
import { itemParts } from "./item.ts";

/** An ordered list, written in the right order: put in order. */
export const order: AnswerParser<List, Pick<OrderQuestion, "kind" | "items">> = {
  recognises: (node): node is List => node.type === "list" && node.ordered === true,
  parse: (list) => ({
    kind: "order",
    items: list.children.map((item) => fragment(itemParts(item).nodes)),
  }),
};
