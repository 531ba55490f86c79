import { plural } from "../plural.ts";
import type { PageWords } from "../shape/pages.ts";

/** The other pages. */
export const pages: PageWords = {
  search: {
    description: "Zoek in de begrippen, vragen, modules en bronnen van deze cursus.",
    shortcut: "Ctrl + K (⌘ K op een Mac) opent zoeken op elke pagina.",
  },
  home: {
    length: (modules, least, most) =>
      `${plural(modules, "module", "modules")} van ongeveer ${least === most ? "" : `${least} tot `}${most} minuten, vragen meegerekend. Geen account nodig.`,
    outcomes: "Na de cursus kun je onder meer",
    route: "De modules",
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
    all: "Alle vragen",
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
    reference: {
      undated: "z.d.",
      in: "In",
      editor: "Red.",
      editors: "Red.",
      pages: "pp.",
    },
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
    counts: (modules: number, concepts: number, questions: number, things: number) =>
      `${plural(modules, "module", "modules")}, ${plural(concepts, "begrip", "begrippen")} en ${plural(questions, "vraag", "vragen")}.${things < questions ? ` Vragen die hetzelfde vragen in een ander geval, tellen bij een module en bij je voortgang samen als één: zo zijn het er ${things}.` : ""}`,
  },
  notFound: {
    title: "Deze pagina is er niet",
    text: "Misschien is het adres verkeerd overgenomen. Zoek wat je bedoelde, of kies uit de begrippen.",
    search: "Zoek",
  },
  moved: {
    title: "Verhuisd",
    text: "Deze pagina staat nu op een ander adres:",
    section: "Deze paragraaf staat nu op een andere plaats:",
  },
};
