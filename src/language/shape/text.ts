/** In and round the texts of a course. */
export interface TextWords {
  background: string;
  /** Labels of asides without a title of their own. */
  asides: { note: string; tip: string; warning: string };
  /** Of a footnote's number, for who hears it. */
  note: (number: number) => string;
  notes: string;
  back: (number: number) => string;
}

/** Of a block of code. */
export interface CodeWords {
  copy: string;
  copied: string;
}
