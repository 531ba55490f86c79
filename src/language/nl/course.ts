import { plural } from "../plural.ts";
import type { ConceptPathWords, ConceptWords, ModuleWords } from "../shape/course.ts";

/** Concept pages. */
export const concept: ConceptWords = {
  kicker: (module: string, place: number, total: number) => `${module} · ${place} van ${total}`,
  also: "Ook:",
  relations: "Hoe dit begrip samenhangt",
  backlinks: "Wordt genoemd in",
  moreBacklinks: (n: number) => `en nog ${plural(n, "begrip", "begrippen")}`,
  sources: "Bronnen",
  previous: "Vorige",
  next: "Volgende",
  test: "Naar de toets",
  inModule: "In deze module",
  cite: "Citeer deze pagina",
  background: "Achtergrond",
  draft: "Dit is een kladversie: ze staat nog niet op de site.",
  retrieved: "geraadpleegd op",
  paragraph: "alinea",
};

/** What a script says of the questions on a page of the text. */
export const conceptPath: ConceptPathWords = {
  done: (done, total) => {
    const questions = plural(total, "vraag", "vragen");
    return done > 0 ? `${done} van ${questions} gedaan` : questions;
  },
  allRight: "Alle vragen goed",
  missed: (n) => `Gemist op deze pagina: ${n}`,
};

/** Modules and their closing tests. */
export const module: ModuleWords = {
  kicker: (number: number, total: number) => `Module ${number} van ${total}`,
  draft: "Dit is een kladversie: ze staat nog niet op de site.",
  goals: "Na deze module kun je",
  concepts: "Begrippen, in leesvolgorde",
  reading: (minutes: number) => `${plural(minutes, "minuut", "minuten")} lezen`,
  questions: (n: number) => plural(n, "vraag", "vragen"),
  test: "Toets jezelf",
  practice: "Oefen deze module",
  pretest: "Wat denk je al?",
  pretestText: "Raad eerst, lees daarna. Je antwoorden vooraf tellen nergens mee.",
  pretestGo: "Naar de vragen vooraf",
  firm: "Een doel staat stevig als je er op twee verschillende dagen een vraag over goed had die je laat toepassen of beoordelen, zonder te gokken.",
  testTitle: (title: string) => `Toets: ${title}`,
  testIntro: (n: number) =>
    `${n} vragen over de hele module. Je ziet na elke vraag waarom een antwoord klopt en waar je het kunt teruglezen.`,
  next: "Volgende module",
  back: "Terug naar de module",
};
