import type { TakenAnswers, Text } from "../question.ts";

const WORDS: Record<string, [yes: string, no: string]> = {
  nl: ["Waar", "Niet waar"],
  en: ["True", "False"],
};

/** A statement that is true or not, as a choice in the language of the course. */
export function trueOrFalse(
  isTrue: boolean,
  language: string,
  ofTrue: Text | undefined,
  ofFalse: Text | undefined,
): TakenAnswers {
  const [yes, no] = WORDS[language.slice(0, 2)] ?? WORDS["en"]!;
  return {
    kind: "choice",
    fixed: true,
    options: [
      { text: [yes], correct: isTrue, feedback: ofTrue },
      { text: [no], correct: !isTrue, feedback: ofFalse },
    ],
  };
}
