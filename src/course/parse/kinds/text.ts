import type { List, ListItem } from "mdast";
import { toString } from "mdast-util-to-string";
import type { KnownAnswer, TextQuestion } from "../../model.ts";
import { lineOf } from "../markdown.ts";
import type { AnswerParser } from "./answer-parser.ts";
import { itemParts } from "./item.ts";

const marker = /^\[([=~])\]\s*/;
const itemText = (item: ListItem) =>
  itemParts(item)
    .nodes.map((node) => toString(node))
    .join(" ")
    .trim();

/** A list of `[=]` (accepted) and `[~]` (a known wrong answer): short text. */
export const text: AnswerParser<List, Pick<TextQuestion, "kind" | "answers">> = {
  recognises: (node): node is List =>
    node.type === "list" && node.children.some((item) => marker.test(itemText(item))),

  parse(list, { file, id, mistake }) {
    const answers = list.children.map((item): KnownAnswer => {
      const place = { file, line: lineOf(item) };
      const written = itemText(item);
      const sign = marker.exec(written)?.[1];
      const answer = written.replace(marker, "");
      if (sign === undefined || answer === "") {
        mistake(
          place,
          `Question "${id}" has an answer that cannot be read: "${written}".`,
          'Write "- [=] answer" for an accepted answer and "- [~] answer" for a known mistake.',
        );
      }
      return { ...place, text: answer, correct: sign === "=", feedback: itemParts(item).feedback };
    });
    return { kind: "text", answers };
  },
};
