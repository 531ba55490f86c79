/** The kinds of page that search finds. */
export type Kind = "concept" | "question" | "module" | "source";

/** Search, on its page and in the dialog. Used by the browser too. */
export interface SearchWords {
  title: string;
  label: string;
  placeholder: string;
  submit: string;
  close: string;
  kind: string;
  kinds: Record<Kind, string>;
  manyKinds: Record<Kind, string>;
  allKinds: string;
  module: string;
  allModules: string;
  count: (n: number) => string;
  searching: string;
  none: (query: string) => string;
  unknown: (words: string[]) => string;
  noneAdvice: string;
  noneFiltered: string;
  withoutFilter: string;
  allConcepts: string;
  meant: string;
  meantShown: string;
  answer: string;
  about: (concept: string) => string;
  more: string;
  /** Before kinds of page among which nothing was looked for. */
  alsoAmong: string;
  recent: string;
  /** Above the concepts that were read last. */
  read: string;
  forget: string;
  /** Some file of search could not be fetched. */
  failed: string;
  again: string;
  /** It failed again: this page may be older than the site. */
  outdated: string;
  reload: string;
  /** Before a link to the list of all concepts. */
  orLook: string;
  /** That a query of `most` letters is as long as one can be. */
  cut: (most: number) => string;
  noScript: string;
}
