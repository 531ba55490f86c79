/** What is said of a figure to who does not see it, and the few words that a figure needs by itself. */
export interface FigureWords {
  topFirst: string;
  endFirst: string;
  scale: (low: string, high: string, steps: number) => string;
  mark: (mark: number, steps: number) => string;
  below: string;
  again: (first: string) => string;
  onward: string;
  doubt: string;
  between: (start: string, end: string) => string;
  at: (place: number) => string;
}
