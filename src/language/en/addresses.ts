import { addressesIn } from "../addresses.ts";
import type { AddressWords, ElementIds, Parameters } from "../shape/addresses.ts";

/** The words in addresses: promised to the outside. */
export const addressWords: AddressWords = {
  about: "about",
  accessibility: "accessibility",
  concepts: "concepts",
  embed: "embed",
  exports: "exports",
  fill: "fill-in",
  instructors: "instructors",
  letter: "letter",
  map: "map",
  modules: "modules",
  offline: "offline",
  practice: "practice",
  print: "print",
  progress: "progress",
  questions: "questions",
  results: "results",
  review: "review",
  search: "search",
  sources: "sources",
  test: "test",
};

export const addresses = /* @__PURE__ */ addressesIn(addressWords);

export const parameters: Parameters = {
  module: "module",
  questions: "questions",
  count: "count",
  seed: "seed",
  view: "view",
  views: { all: "all", one: "one" },
  screen: "screen",
  embed: "embed",
  pretest: "pretest",
  paper: "paper",
  kind: "kind",
  kinds: { concept: "concept", question: "question", module: "module", source: "source" },
  goal: "goal",
  level: "level",
  levels: { remember: "remember", understand: "understand", apply: "apply", judge: "judge" },
  questionKinds: {
    single: "one-answer",
    multiple: "more-answers",
    text: "short-answer",
    number: "number",
    order: "order",
    match: "match",
    open: "open",
  },
  answers: "answers",
};

export const ids: ElementIds = {
  results: "results",
  noResults: "no-results",
  reader: "reader",
  worksheet: "worksheet",
  key: "answers",
  inWords: "in-words",
};
