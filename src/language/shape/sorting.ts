/** What a list in alphabetical order needs to know of a language. */
export interface Sorting {
  /** Articles and particles that a name is not filed under: "De Laat" stands under L. */
  particles: RegExp;
}
