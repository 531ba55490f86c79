import type { Node } from "../exports/markup/node.ts";
import type { Level } from "../course/levels.ts";

/** A text as pieces of HTML. */
export type Text = readonly Node[];

/** An answer that can be chosen or typed. */
export interface TakenAnswer {
  text: Text;
  correct: boolean;
  feedback?: Text | undefined;
}

/** An item to put in its place. */
export interface TakenItem {
  text: Text;
  feedback?: Text | undefined;
}

/** A row of a match; without a left side its partner fits nowhere. */
export interface TakenRow {
  left: Text;
  right: Text;
  feedback?: Text | undefined;
}

/** What the kinds have, as a course file tells them apart. */
export type TakenAnswers =
  | { kind: "choice"; options: TakenAnswer[]; fixed: boolean }
  | { kind: "typed"; answers: TakenAnswer[]; exact: boolean }
  | { kind: "order"; items: TakenItem[] }
  | { kind: "match"; rows: TakenRow[] }
  | { kind: "open"; model: Text };

/** A situation that questions are about. */
export interface TakenCase {
  title: string;
  text: Text;
}

/** A place in a course: where our own export says that a question stood. */
export interface TakenPlace {
  module?: string | undefined;
  concept?: { id: string; title?: string | undefined } | undefined;
  section?: { id: string; title?: string | undefined } | undefined;
  /** What the addresses of that site begin with: its origin and base path. */
  home?: string | undefined;
}

/** A question as a file has it, whatever its format. */
export interface Taken {
  /** Line of the file on which it begins. */
  line: number;
  name: string;
  /** Names of the categories that it stands in, the outermost first. */
  path: readonly string[];
  place: TakenPlace;
  goal?: string | undefined;
  level?: Level | undefined;
  case?: TakenCase | undefined;
  prompt: Text;
  hint?: Text | undefined;
  explanation: Text;
  answers: TakenAnswers;
}

/** Pictures that a file holds, by the address under which its texts show them. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** All that a file holds. */
export interface TakenFile {
  /** What the file calls itself. */
  title: string | undefined;
  /** Language of what our own export wrote in it; undefined for a file of another program. */
  language: string | undefined;
  questions: Taken[];
  pictures: Pictures;
}
