import type { SiteWords } from "../shape/site.ts";

/** Header, footer and what every page has. */
export const site: SiteWords = {
  skip: "Naar de tekst",
  navigation: "Hoofdnavigatie",
  menu: "Menu",
  modules: "Modules",
  concepts: "Begrippen",
  search: "Zoeken",
  questions: "Vragen",
  sources: "Bronnen",
  about: "Over",
  instructors: "Voor docenten",
  theme: "Licht of donker",
  review: "Herhalen",
  practice: "Oefenen",
  progress: "Voortgang",
  map: "Kaart",
  license: "Teksten onder",
  awaited: "Het script van deze pagina is nog niet binnen. Kijk of je verbinding hebt.",
  reload: "Laad de pagina opnieuw",
  private: "Alles blijft in je eigen browser.",
};
