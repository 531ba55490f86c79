/** Questions on a screen for all to see, as their script has it. */
export interface ScreenScriptWords {
  question: string;
  place: (place: number, total: number) => string;
  /** What a key or a click does next. */
  answer: string;
  next: string;
  more: string;
  back: string;
  full: string;
  leave: string;
  /** Which keys there are, in a line. */
  keys: string;
  /** Read out with the answer, where it is one or several of the options. */
  right: (letters: string) => string;
  /** After the last question of a set, and before the address of that set. */
  end: string;
  own: string;
}

/** A page in a frame, as its script has it. */
export interface EmbedScriptWords {
  /** Before the title of the course. */
  from: string;
  newTab: string;
  /** Where the browser keeps nothing in a frame. */
  notKept: string;
}
