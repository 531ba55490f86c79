import type { SearchOpenerWords, SearchWords } from "../shape/search.ts";

/** Search, on its page and in the dialog. Used by the browser too. */
export const search: SearchWords = {
  title: "Search",
  label: "Search the course",
  placeholder: "Concept, question or source",
  submit: "Search",
  close: "Close",
  kind: "Kind",
  kinds: { concept: "Concept", question: "Question", module: "Module", source: "Source" },
  manyKinds: {
    concept: "Concepts",
    question: "Questions",
    module: "Modules",
    source: "Sources",
  },
  allKinds: "Everything",
  module: "Module",
  allModules: "All modules",
  count: (n) => `${n} ${n === 1 ? "result" : "results"}`,
  searching: "Searching …",
  none: (query) => `Nothing found for ‘${query}’.`,
  unknown: (words) => `This course does not know ${words.map((word) => `‘${word}’`).join(", ")}.`,
  noneAdvice: "Try another word, or look in the",
  noneFiltered: "With this filter there is nothing; without it there may be.",
  withoutFilter: "Search without filter",
  allConcepts: "list of all concepts",
  meant: "Did you mean",
  meantShown: "Below are the results for that.",
  answer: "Answer",
  about: (concept) => `with ${concept}`,
  more: "More results",
  recent: "Searched before",
  read: "Read last",
  forget: "Forget",
  failed: "The results could not be loaded. Try again.",
  again: "Try again",
  outdated: "Does it stay so? The site may have been renewed while this page was open.",
  reload: "Reload the page",
  orLook: "or look in the",
  cut: (most) => `Only the first ${most} characters count.`,
  noScript: "Search needs JavaScript; without it you find everything in the",
};

/** The header's link to search. */
export const searchOpener: SearchOpenerWords = { offline: "No connection" };
