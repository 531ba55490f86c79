/** The course as a book. */
export interface BookWords {
  cover: string;
  contents: string;
  /** Where the text begins, for who opens the book. */
  start: string;
  questions: string;
  /** Leads from a question to its answer, and back. */
  toAnswer: string;
  toQuestion: string;
  glossary: string;
  /** Before the address of the site. */
  online: string;
  updated: string;
  /** What a reader who does not see, hear or touch as others do may expect. */
  accessibility: string;
}
