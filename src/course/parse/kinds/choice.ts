import type { List } from "mdast";
import type { ChoiceQuestion, Option } from "../../model.ts";
import { fragment } from "../fragment.ts";
import { lineOf } from "../markdown.ts";
import type { AnswerParser } from "./answer-parser.ts";
import { itemParts } from "./item.ts";

/** A task list: one `[x]` is single choice, several are multiple choice. */
export const choice: AnswerParser<List, Pick<ChoiceQuestion, "kind" | "options">> = {
  recognises: (node): node is List =>
    node.type === "list" && node.children.some((item) => typeof item.checked === "boolean"),

  parse(list, { file, id, mistake }) {
    const options = list.children.map((item): Option => {
      const place = { file, line: lineOf(item) };
      if (typeof item.checked !== "boolean") {
        mistake(
          place,
          `Question "${id}" has an option without a box.`,
          'Write every option as "- [ ] text" (wrong) or "- [x] text" (right), with a space before and after the box.',
        );
      }
      const { nodes, feedback } = itemParts(item);
      return { ...place, text: fragment(nodes), correct: item.checked === true, feedback };
    });
    const right = options.filter((option) => option.correct).length;
    return { kind: right > 1 ? "multiple" : "single", options };
  },
};
