import type { Node } from "../exports/markup/node.ts";
import { remarkWords, type Remark } from "./own.ts";
import type { TakenAnswers, Text } from "./question.ts";

/** What is left of the remarks of a question once each answer has its own. */
export interface Settled {
  answers: TakenAnswers;
  left: Remark[];
}

/** Gives the answers back what our own export had to say of them elsewhere. */
export function settleRemarks(answers: TakenAnswers, remarks: readonly Remark[]): Settled {
  const left = [...remarks];
  const take = (words: string): Text | undefined => {
    const place = left.findIndex((remark) => remark.words === words);
    return place < 0 ? undefined : left.splice(place, 1)[0]?.feedback;
  };
  switch (answers.kind) {
    case "order": {
      const items = answers.items.map((item) => ({
        ...item,
        feedback: take(remarkWords(item.text)),
      }));
      return { answers: { ...answers, items }, left };
    }
    case "match": {
      const whole = new Map<string, Text>();
      for (const { right } of answers.rows) {
        const words = remarkWords(right);
        if (!words.endsWith("…") || whole.has(words)) continue;
        const text = take(words);
        if (text) whole.set(words, text);
      }
      const rows = answers.rows.map((row) => {
        const right = whole.get(remarkWords(row.right)) ?? row.right;
        const [given, partner] = [remarkWords(row.left), remarkWords(right)];
        return { ...row, right, feedback: take(given === "" ? partner : `${given} — ${partner}`) };
      });
      return { answers: { ...answers, rows }, left };
    }
    case "typed":
      return {
        answers: {
          ...answers,
          answers: [
            ...answers.answers,
            ...left.map(({ about, feedback }) => ({ text: about, correct: false, feedback })),
          ],
        },
        left: [],
      };
    case "choice":
    case "open":
      return { answers, left };
  }
}

/** Remarks that no answer has, as a list behind an explanation. */
export const remarksList = (remarks: readonly Remark[]): Node[] =>
  remarks.length === 0
    ? []
    : [
        {
          name: "ul",
          attributes: {},
          children: remarks.map(({ about, feedback }) => ({
            name: "li",
            attributes: {},
            children: [{ name: "em", attributes: {}, children: about }, ": ", ...feedback],
          })),
        },
      ];
