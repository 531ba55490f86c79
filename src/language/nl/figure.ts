import type { FigureWords } from "../shape/figure.ts";

/** What is said of a figure to who does not see it, and the few words that a figure needs by itself. */
export const figure: FigureWords = {
  topFirst: "Van boven naar beneden:",
  endFirst: "Van doel naar middel:",
  scale: (low: string, high: string, steps: number) =>
    `Bij elk contact een cijfer van 1 (${low}) tot ${steps} (${high}).`,
  mark: (mark: number, steps: number) => `${mark} van ${steps}`,
  below: "daaronder:",
  again: (first: string) => `Daarna weer: ${first}.`,
  onward: "verder met de vraag",
  doubt: "Niet zeker:",
  between: (start: string, end: string) => `Van 0 (${start}) tot 100 (${end}):`,
  at: (place: number) => `op ${place}`,
};
