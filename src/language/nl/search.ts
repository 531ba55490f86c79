import type { SearchOpenerWords, SearchWords } from "../shape/search.ts";

/** Search, on its page and in the dialog. Used by the browser too. */
export const search: SearchWords = {
  title: "Zoeken",
  label: "Zoek in de cursus",
  placeholder: "Begrip, vraag of bron",
  submit: "Zoek",
  close: "Sluit",
  kind: "Soort",
  kinds: { concept: "Begrip", question: "Vraag", module: "Module", source: "Bron" },
  manyKinds: { concept: "Begrippen", question: "Vragen", module: "Modules", source: "Bronnen" },
  allKinds: "Alles",
  module: "Module",
  allModules: "Alle modules",
  count: (n: number) => `${n} ${n === 1 ? "resultaat" : "resultaten"}`,
  searching: "Zoekt …",
  none: (query: string) => `Niets gevonden voor ‘${query}’.`,
  unknown: (words: string[]) =>
    `Deze cursus kent ${words.map((word) => `‘${word}’`).join(", ")} niet.`,
  noneAdvice: "Probeer een ander woord, of kijk in de",
  noneFiltered: "Met dit filter is er niets; zonder misschien wel.",
  withoutFilter: "Zoek zonder filter",
  allConcepts: "lijst van alle begrippen",
  meant: "Bedoelde je",
  meantShown: "Hieronder staan de resultaten daarvoor.",
  answer: "Antwoord",
  about: (concept: string) => `bij ${concept}`,
  more: "Meer resultaten",
  recent: "Eerder gezocht",
  read: "Laatst gelezen",
  forget: "Wis",
  failed: "De resultaten konden niet worden geladen. Probeer het opnieuw.",
  again: "Probeer opnieuw",
  outdated: "Blijft dit zo? Misschien is de site vernieuwd terwijl deze pagina openstond.",
  reload: "Laad de pagina opnieuw",
  orLook: "of kijk in de",
  cut: (most) => `Alleen de eerste ${most} tekens tellen mee.`,
  noScript: "Zoeken werkt alleen met JavaScript; zonder vind je alles in de",
};

/** The header's link to search. */
export const searchOpener: SearchOpenerWords = { offline: "Geen verbinding" };
