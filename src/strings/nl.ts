/** Every word of the interface, in Dutch. Another language is another file of the same shape: `strings/en.ts`. */

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Header, footer and what every page has. */
export const site = {
  skip: "Naar de tekst",
  home: "Naar de voorpagina",
  navigation: "Hoofdnavigatie",
  modules: "Modules",
  concepts: "Begrippen",
  search: "Zoeken",
  sources: "Bronnen",
  about: "Over",
  theme: "Licht of donker",
  review: "Herhalen",
  due: (n: number) => `${plural(n, "vraag", "vragen")} te herhalen`,
  practice: "Oefenen",
  progress: "Voortgang",
  map: "Begrippenkaart",
  license: "Teksten onder",
  private: "Alles blijft in je eigen browser.",
};

/** Questions in a page, as the page has them before any script. */
export const quiz = {
  check: "Controleer",
  right: "Goed.",
  wrong: "Niet goed.",
  tempting: "Bijna.",
  hint: "Hint",
  explanation: "Uitleg",
  model: "Vergelijk met een mogelijk antwoord",
  reveal: "Toon het antwoord",
  read: "Lees terug:",
  several: "Er zijn meerdere goede antwoorden.",
  answer: "Je antwoord",
  accepted: "Goed is:",
  up: "Omhoog:",
  down: "Omlaag:",
  place: "plaats",
  choose: "Kies …",
  everyRow: "Kies eerst bij elke regel iets.",
  moveFirst: "Zet eerst iets op een andere plaats.",
  belongs: "Hoort erbij.",
  belongsNot: "Hoort er niet bij.",
  rightOrder: "De juiste volgorde:",
  rightPairs: "Dit hoort bij elkaar:",
  compare: "Hoe dicht zat jij erbij?",
  rates: ["Die kern had ik", "Deels", "Nog niet"],
};

/** What a script says of a question: counted in bytes on every page, so few words and no more. */
export const quizElement = {
  sure: { sure: "Zeker", doubt: "Twijfel", guess: "Gok" },
  again: "Opnieuw",
  others: "Toon alle uitleg",
  right: "Goed.",
  wrong: "Niet goed.",
  partly: (right: number, total: number) =>
    `Nog niet helemaal: ${right} van de ${total} ${right === 1 ? "staat" : "staan"} goed.`,
  empty: "Geef eerst een antwoord.",
  changed: "Deze vraag is gewijzigd sinds je haar beantwoordde.",
  before: (right: boolean) =>
    right ? "Vorige keer had je deze goed." : "Vorige keer had je deze niet goed.",
  notKept: "Je browser bewaart niets; je antwoord geldt zolang deze pagina openstaat.",
};

/** Concept pages. */
export const concept = {
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
  retrieved: "geraadpleegd op",
  paragraph: "alinea",
};

/** Modules and their closing tests. */
export const module = {
  kicker: (number: number, total: number) => `Module ${number} van ${total}`,
  goals: "Na deze module kun je",
  concepts: "Begrippen, in leesvolgorde",
  reading: (minutes: number) => `${plural(minutes, "minuut", "minuten")} lezen`,
  questions: (n: number) => plural(n, "vraag", "vragen"),
  test: "Toets jezelf",
  practice: "Oefen deze module",
  begin: (concept: string) => `Begin met ${concept} →`,
  testTitle: (title: string) => `Toets: ${title}`,
  testIntro: (n: number) =>
    `${n} vragen over de hele module. Je ziet na elke vraag waarom een antwoord klopt en waar je het kunt teruglezen.`,
  next: "Volgende module",
  back: "Terug naar de module",
};

/** The other pages. */
export const pages = {
  home: {
    start: "Begin bij",
    route: "De modules",
    continue: "Verder waar je was",
    concepts: "Alle begrippen",
    search: "Zoek een begrip of vraag",
    placeholder: "Begrip of vraag",
  },
  modules: {
    title: "Modules",
    intro: "De modules volgen op elkaar, maar je kunt bij elke beginnen.",
  },
  concepts: {
    title: "Begrippen van A tot Z",
    short: "Begrippen",
    intro: (n: number) => `${n} begrippen, elk met een omschrijving in één zin.`,
    letter: (letter: string) => `Begrippen met ${letter}`,
    letters: "Op letter",
    map: "Zie ook hoe de begrippen samenhangen, op de kaart",
  },
  question: {
    title: "Vraag",
    about: "Deze vraag hoort bij",
    address: "Adres van deze vraag:",
    read: "Lees de uitleg",
    none: "Geen vragen",
  },
  sources: {
    title: "Bronnen",
    intro:
      "Waar de teksten op rusten. Elke paragraaf noemt zijn bron; hier zie je per bron wat erop steunt.",
    article: "Artikelen",
    literature: "Literatuur die de artikelen aanhalen",
    background: "Achtergrond",
    backgroundIntro:
      "Deze bronnen gaan verder dan de artikelen. Wat erop steunt, staat in een kader dat ‘Achtergrond’ heet.",
    rests: "Wat hierop steunt",
    via: "Aangehaald via",
    passesOn: "Haalt aan",
    consulted: "Nagegaan in",
    open: "Naar de bron",
    role: { article: "Artikel", literature: "Aangehaalde literatuur", background: "Achtergrond" },
    undated: "z.d.",
  },
  about: {
    title: "Over",
    course: "De cursus",
    privacy: "Privacy",
    privacyText:
      "Er is geen account en er zijn geen cookies. Je antwoorden staan in de opslag van je eigen browser en gaan nergens heen; deze site vraagt niets op bij anderen. Wis je de gegevens van deze site in je browser, dan zijn je antwoorden weg.",
    license: "Licentie",
    licenseText:
      "De teksten mag je overnemen en bewerken, met naamsvermelding, onder de voorwaarden van",
    codeText: "De code valt onder de MIT-licentie.",
    contact: "Een fout gezien?",
    contactText: "Laat het weten",
    data: "Voor machines",
    dataText: "Dezelfde gegevens als JSON:",
    counts: (modules: number, concepts: number, questions: number) =>
      `${plural(modules, "module", "modules")}, ${plural(concepts, "begrip", "begrippen")} en ${plural(questions, "vraag", "vragen")}.`,
  },
  notFound: {
    title: "Deze pagina is er niet",
    text: "Misschien is het adres verkeerd overgenomen. Zoek wat je bedoelde, of kies uit de begrippen.",
    search: "Zoek",
  },
  moved: { title: "Verhuisd", text: "Deze pagina staat nu op een ander adres:" },
};

/** The concept map. */
export const map = {
  title: "Begrippenkaart",
  ofModule: (module: string) => `Kaart: ${module}`,
  intro: (concepts: number, relations: number) =>
    `${plural(concepts, "begrip", "begrippen")} en ${plural(relations, "verband", "verbanden")} ertussen. Kies een begrip om erover te lezen.`,
  introModules: (modules: number) =>
    `${plural(modules, "module", "modules")}, met het aantal verbanden ertussen. Elke module heeft een eigen kaart.`,
  introModule:
    "De begrippen van deze module, hun onderlinge verbanden en de modules waar ze naartoe wijzen.",
  toWords: "Liever lezen dan kijken? Dezelfde kaart in woorden",
  inWords: "De kaart in woorden",
  drawing: "Begrippenkaart, tekening",
  controls: "Wat de kaart toont",
  lines: "Lijnen",
  modules: "Module",
  allModules: "Alle modules",
  size: "Grootte",
  sizes: { natural: "Leesbaar", fit: "Passend", large: "Groot" },
  left: (shown: number, left: number) =>
    `Getekend zijn de ${shown} begrippen met de meeste verbanden; de andere ${left} staan in de lijst.`,
  linked: (n: number) => `${plural(n, "verband", "verbanden")} met`,
};

/** Marks of progress in lists; loaded by every page, so few words. */
export const marks = {
  known: "bekend",
  done: "bezig",
  due: "te herhalen",
};

export * from "./nl/practice.ts";
export * from "./nl/progress.ts";
export * from "./nl/review.ts";
export * from "./nl/search.ts";
