import type { Flaw } from "./kind.ts";
import { MARGIN, readTarget } from "./quantity.ts";
import type { TypedAnswers } from "./typed.ts";

const WRITE = 'Write the number, "±" and how far off an answer may be: "- [=] 20 ± 5 minutes"';

/**
 * Answers with a "±" that would be compared as words: nobody types "20 ± 5". Where signs count, a sign may be what is
 * asked, and so may "±" alone.
 */
export function marginFlaws({ answers, exact }: TypedAnswers, areNumbers: boolean): Flaw[] {
  return answers.flatMap((answer): Flaw[] => {
    const [text] = answer.spellings;
    if (!MARGIN.test(text) || text.replace(MARGIN, "").trim() === "") return [];
    const isTarget = readTarget(text, ",") !== undefined;
    if (!isTarget && !exact) {
      return [
        {
          place: answer,
          what: `would compare "${text}" as words: it is no number with a margin.`,
          advice: `${WRITE}; where the sign itself is asked, add "exact" to the <Quiz>.`,
        },
      ];
    }
    if (!isTarget || areNumbers) return [];
    const other = answers.find(
      ({ correct, spellings: [one] }) => correct && readTarget(one, ",") === undefined,
    );
    return [
      {
        place: answer,
        what: `would compare "${text}" as words: ${exact ? 'it is "exact".' : `"${other?.text ?? ""}" is no number, so that none is read as one.`}`,
        advice: exact
          ? 'Take "exact" off the <Quiz>: a number may be off by its margin, and no more.'
          : "Write every accepted answer as a number, or take the margin away.",
      },
    ];
  });
}
