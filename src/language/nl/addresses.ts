import { addressesIn } from "../addresses.ts";
import type { AddressWords, ElementIds, Parameters } from "../shape/addresses.ts";

/** The words in addresses: promised to the outside. */
export const addressWords: AddressWords = {
  about: "over",
  accessibility: "toegankelijkheid",
  concepts: "begrippen",
  embed: "inbed",
  exports: "uitvoer",
  fill: "invullen",
  instructors: "docenten",
  letter: "letter",
  map: "kaart",
  modules: "modules",
  offline: "offline",
  practice: "oefenen",
  print: "print",
  progress: "voortgang",
  questions: "vragen",
  results: "resultaten",
  review: "herhalen",
  search: "zoeken",
  sources: "bronnen",
  test: "toets",
};

export const addresses = /* @__PURE__ */ addressesIn(addressWords);

export const parameters: Parameters = {
  module: "module",
  questions: "vragen",
  count: "aantal",
  seed: "zaad",
  view: "vorm",
  views: { all: "alle", one: "een" },
  screen: "scherm",
  embed: "inbed",
  pretest: "vooraf",
  paper: "afdruk",
  kind: "soort",
  kinds: { concept: "begrip", question: "vraag", module: "module", source: "bron" },
  goal: "doel",
  level: "niveau",
  levels: {
    remember: "onthouden",
    understand: "begrijpen",
    apply: "toepassen",
    judge: "beoordelen",
  },
  questionKinds: {
    single: "een-antwoord",
    multiple: "meer-antwoorden",
    text: "kort-antwoord",
    number: "getal",
    order: "volgorde",
    match: "combineren",
    open: "open",
  },
  answers: "antwoorden",
};

export const ids: ElementIds = {
  results: "resultaten",
  noResults: "geen-resultaten",
  reader: "leestekst",
  worksheet: "werkblad",
  key: "antwoorden",
  inWords: "in-woorden",
};
